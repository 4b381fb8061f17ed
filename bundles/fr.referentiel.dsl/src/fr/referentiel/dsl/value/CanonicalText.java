// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a text means, whatever keyboard, editor or PDF it comes from: NFC, straight apostrophes, plain single spaces, ordinary hyphens, no soft
 * hyphens, ligatures undone, words cut at a line's end whole. Documents put French typography back when they are written.
 */
public final class CanonicalText {
	private static final Pattern LINE_END = Pattern.compile("[-\\u2010\\u2011\\u00AD]\\s*\\R\\s*(?=\\p{Ll})");
	/** Beginnings that French joins to what follows by a hyphen. */
	private static final Pattern OWN_HYPHEN = Pattern.compile("(?i)(?<!\\p{L})(sous|demi|mi|semi|non|vice|contre|inter|ex|quasi)$");

	private CanonicalText() {
	}

	/** The canonical form; the same string when it already is, which is the common case. */
	public static String of(String text) {
		String bare = text.strip(); // « text » has a space at both ends
		if (plain(bare)) {
			return bare;
		}
		String nfc = joined(Normalizer.normalize(bare, Normalizer.Form.NFC));
		StringBuilder out = new StringBuilder(nfc.length());
		for (int i = 0; i < nfc.length(); i++) {
			append(out, nfc.charAt(i));
		}
		int end = out.length();
		while (end > 0 && out.charAt(end - 1) == ' ') {
			end--;
		}
		return out.substring(0, end);
	}

	/** A word that was cut at a line's end is whole again; a hyphen that belongs to the word stays. */
	private static String joined(String text) {
		if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
			return text;
		}
		return LINE_END.matcher(text).replaceAll(cut -> OWN_HYPHEN.matcher(text.substring(0, cut.start())).find() ? "-" : "");
	}

	private static void append(StringBuilder out, char c) {
		switch (c) {
		case '\u2019', '\u02BC', '\u2018' -> out.append('\'');
		case '\u2010', '\u2011' -> out.append('-');
		case '\u00AD', '\uFEFF', '\u200B', '\u200C', '\u200D', '\u2060' -> { }
		case '\uFB00' -> out.append("ff");
		case '\uFB01' -> out.append("fi");
		case '\uFB02' -> out.append("fl");
		case '\uFB03' -> out.append("ffi");
		case '\uFB04' -> out.append("ffl");
		default -> {
			boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
			if (!space && !Character.isISOControl(c)) {
				out.append(c);
			} else if (space && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
				out.append(' ');
			}
		}
		}
	}

	/** Whether nothing can change: only letters of Latin-1 and plain punctuation, single inner spaces. */
	private static boolean plain(String text) {
		char previous = ' ';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > 255 && c != 'œ' && c != 'Œ' && c != '…' || c >= 127 && c <= 0xA0 || c == 0xAD || c == ' ' && previous == ' ') {
				return false;
			}
			previous = c;
		}
		return text.isEmpty() || previous != ' ';
	}
}
