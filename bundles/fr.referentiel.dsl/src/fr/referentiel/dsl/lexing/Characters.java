// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.lexing;

/** What characters are to the scanner, those that come with a text pasted from a PDF or a word processor included. */
final class Characters {
	private Characters() {
	}

	static boolean newline(int c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
	}

	/** Spaces of any width, tabs, and what shows as nothing. */
	static boolean blank(int c) {
		return c == ' ' || c == '\t' || c == '\f' || c >= 0x80 && (Character.getType(c) == Character.SPACE_SEPARATOR || invisible(c));
	}

	/** Marks that a text processor hides in words: soft hyphen, zero-width space and joiners, byte order mark. */
	static boolean invisible(int c) {
		return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
	}

	/** The hyphens that join the parts of a code or end a line: that of the keyboard, the true one, the one that does not break. */
	static boolean hyphen(int c) {
		return c == '-' || c == '\u2010' || c == '\u2011';
	}

	static boolean digit(int c) {
		return c >= '0' && c <= '9';
	}

	static boolean wordStart(int c) {
		return c >= 0 && (Character.isLetterOrDigit((char) c) || c == '_');
	}

	static boolean wordPart(int c) {
		return wordStart(c) || c >= 0 && (Character.getType((char) c) == Character.NON_SPACING_MARK || invisible(c));
	}
}
