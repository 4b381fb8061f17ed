// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;

import fr.referentiel.dsl.ide.workspace.Positions;

/** The edits that lead from a text to another one that differs by blanks alone: one for each stretch of blanks that changes. */
final class BlankEdits {
	private BlankEdits() {
	}

	/** The edits, in order; empty optional when anything but blanks differs: such a layout would lose something. */
	static Optional<List<TextEdit>> between(Document before, String after) {
		String text = before.getContents();
		List<TextEdit> edits = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < text.length() || j < after.length()) {
			int blankI = blanks(text, i);
			int blankJ = blanks(after, j);
			if (!text.substring(i, blankI).equals(after.substring(j, blankJ))) {
				edits.add(new TextEdit(Positions.range(before, i, blankI - i), after.substring(j, blankJ)));
			}
			i = blankI;
			j = blankJ;
			boolean end = i == text.length();
			if (end != (j == after.length()) || !end && text.charAt(i) != after.charAt(j)) {
				return Optional.empty();
			}
			i++;
			j++;
		}
		return Optional.of(edits);
	}

	private static int blanks(String text, int from) {
		int i = Math.min(from, text.length());
		while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i;
	}
}
