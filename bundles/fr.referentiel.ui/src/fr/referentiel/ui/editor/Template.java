// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a proposal inserts.
 *
 * @param text  the text, its place holders replaced by their defaults
 * @param caret where the caret goes, from the start of the text
 */
record Template(String text, int caret) {
	/** A place holder of an LSP snippet: {@code $1}, {@code ${1}} or {@code ${1:default}}. */
	private static final Pattern HOLDER = Pattern.compile("\\\\([$}\\\\])|\\$(\\d+)|\\$\\{(\\d+)(?::([^}]*))?\\}");

	/** Reads a snippet as the language server protocol writes it; the caret goes to the first place holder. */
	static Template of(String snippet) {
		StringBuilder text = new StringBuilder();
		int caret = -1;
		int first = Integer.MAX_VALUE;
		Matcher holder = HOLDER.matcher(snippet);
		while (holder.find()) {
			boolean escaped = holder.group(1) != null;
			holder.appendReplacement(text, escaped ? Matcher.quoteReplacement(holder.group(1)) : "");
			if (!escaped) {
				int number = Integer.parseInt(holder.group(2) != null ? holder.group(2) : holder.group(3));
				int rank = number == 0 ? Integer.MAX_VALUE - 1 : number; // $0 is the last stop
				if (rank < first) {
					first = rank;
					caret = text.length();
				}
				text.append(holder.group(4) == null ? "" : holder.group(4));
			}
		}
		holder.appendTail(text);
		return new Template(text.toString(), caret < 0 ? text.length() : caret);
	}

	/** The same, its further lines indented as the line where it goes. */
	Template indented(String indentation) {
		int before = (int) text.substring(0, caret).chars().filter(c -> c == '\n').count();
		return new Template(text.replace("\n", "\n" + indentation), caret + before * indentation.length());
	}
}
