// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at its breaking spaces; no-break spaces hold. */
final class WrappedText {

	private WrappedText() {
	}

	/**
	 * The lines of a text; a line feed always begins a new one, and a word longer than the width is cut.
	 *
	 * @param width in characters, at least 1
	 * @return at least one line, possibly empty
	 */
	static List<String> lines(String text, int width) {
		var lines = new ArrayList<String>();
		for (String paragraph : text.split("\n", -1))
			wrap(paragraph, width, lines);
		return lines;
	}

	private static void wrap(String paragraph, int width, List<String> lines) {
		if (length(paragraph) <= width) {
			lines.add(paragraph);
			return;
		}
		var line = new StringBuilder();
		for (String word : paragraph.split(" +")) {
			if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			String rest = word;
			while (length(rest) > width) {
				int cut = rest.offsetByCodePoints(0, width);
				lines.add(rest.substring(0, cut));
				rest = rest.substring(cut);
			}
			line.append(line.isEmpty() ? "" : " ").append(rest);
		}
		lines.add(line.toString());
	}

	static int length(CharSequence text) {
		return Character.codePointCount(text, 0, text.length());
	}
}
