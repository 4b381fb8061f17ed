// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.AnnotatedTextEdit;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.place.Occurrence;
import fr.referentiel.dsl.ide.place.Occurrences;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Element;

/** A change of codes as edits of texts; each says by its annotation whether it is of the renamed code or of one built on it. */
public final class CodeEdits {
	static final String RENAMED = "code";
	static final String BUILT = "codes-batis";

	@Inject
	private Occurrences occurrences;

	/** The edits that give an element, begun in a known text, another code. */
	public Map<SourceFile, List<AnnotatedTextEdit>> of(Element start, String code) {
		return of(new CodeChange(start, code, SourceFile.of(start.eResource()).folder()));
	}

	Map<SourceFile, List<AnnotatedTextEdit>> of(CodeChange change) {
		Map<SourceFile, List<AnnotatedTextEdit>> edits = new LinkedHashMap<>();
		change.codes().forEach((element, code) -> {
			String annotation = change.direct(element) ? RENAMED : BUILT;
			Caret.code(element).ifPresent(n -> add(edits, new Occurrence(SourceFile.of(element.eResource()), n, element), code, annotation));
			occurrences.references(element).stream().filter(o -> o.text().equals(element.getCode())).forEach(o -> add(edits, o, code, annotation));
		});
		return edits;
	}

	private static void add(Map<SourceFile, List<AnnotatedTextEdit>> edits, Occurrence at, String code, String annotation) {
		edits.computeIfAbsent(at.file(), f -> new ArrayList<>()).add(new AnnotatedTextEdit(at.range(), code, annotation));
	}
}
