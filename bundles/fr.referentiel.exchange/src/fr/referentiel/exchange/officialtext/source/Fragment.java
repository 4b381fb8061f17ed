// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

/**
 * A stretch of one source line, without markup.
 *
 * @param line   its line, from 1
 * @param from   where it begins in the line, from 0
 * @param text   its characters, exactly those of the line from {@code from}; neither empty nor surrounded by blanks
 * @param italic whether the source marks it as italic
 */
public record Fragment(int line, int from, String text, boolean italic) {
	/** Where it ends in the line, exclusive. */
	public int to() {
		return from + text.length();
	}

	/** The part between two of its offsets without the blanks around it, or null when nothing is left. */
	Fragment part(int start, int end) {
		int a = start;
		int b = end;
		while (a < b && Character.isWhitespace(text.charAt(a))) {
			a++;
		}
		while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
			b--;
		}
		return a == b ? null : new Fragment(line, from + a, text.substring(a, b), italic);
	}
}
