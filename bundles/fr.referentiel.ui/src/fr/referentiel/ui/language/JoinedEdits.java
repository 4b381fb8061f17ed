// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Several edits of the same texts as one; an edit that would touch what an earlier one changes is left out. */
public final class JoinedEdits {
	private final Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();

	/** Adds an edit, whole or not at all. */
	public void add(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> added = WorkspaceChange.byFile(edit);
		if (added.entrySet().stream().allMatch(e -> apart(e.getValue(), byFile.getOrDefault(e.getKey(), List.of())))) {
			added.forEach((file, edits) -> byFile.computeIfAbsent(file, f -> new ArrayList<>()).addAll(edits));
		}
	}

	/** All that was added. */
	public WorkspaceEdit edit() {
		return new WorkspaceEdit(byFile);
	}

	private static boolean apart(List<TextEdit> some, List<TextEdit> others) {
		return some.stream().allMatch(a -> others.stream().allMatch(b -> after(a.getRange(), b.getRange()) || after(b.getRange(), a.getRange())));
	}

	/** Whether a range begins after the end of another one. */
	private static boolean after(Range a, Range b) {
		Position begin = a.getStart();
		Position end = b.getEnd();
		return begin.getLine() > end.getLine() || begin.getLine() == end.getLine() && begin.getCharacter() > end.getCharacter();
	}
}
