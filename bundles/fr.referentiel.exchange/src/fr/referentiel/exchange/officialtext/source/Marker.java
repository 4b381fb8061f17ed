// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

/** What stands before a passage: nothing, a bullet, or a bullet of the second rank. */
public enum Marker {
	NONE, ITEM, SUBITEM;

	/** The marker that this text begins with, followed by a blank. */
	static Marker of(String text) {
		if (text.isEmpty() || text.length() > 1 && !Character.isWhitespace(text.charAt(1))) {
			return NONE;
		}
		return switch (text.charAt(0)) {
		case '-', '–', '—', '•', '●', '■', '►', '➢', '✓', '\uF0B7', '\uF0D8', '*' -> ITEM;
		case '▪', '◦', '‣', 'o', '○', '\uF0A7' -> SUBITEM;
		default -> NONE;
		};
	}
}
