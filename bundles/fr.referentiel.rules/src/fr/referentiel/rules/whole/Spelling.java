// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.text.Normalizer;
import java.util.Locale;

/** How near two labels are to each other. */
final class Spelling {
	private Spelling() {
	}

	/** The words of a label, without what typography alone decides: case, accents, ligatures, punctuation, spaces. */
	static String words(String label) {
		String plain = Normalizer.normalize(label.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD);
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				out.append(c);
			} else if (Character.getType(c) != Character.NON_SPACING_MARK && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
				out.append(' ');
			}
		}
		return out.toString().strip();
	}

	/** Whether one text becomes the other by at most so many letters added, removed or changed. */
	static boolean near(String a, String b, int edits) {
		if (Math.abs(a.length() - b.length()) > edits) {
			return false;
		}
		int start = 0;
		while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
			start++;
		}
		if (start == a.length() || start == b.length()) {
			return true;
		}
		if (edits == 0) {
			return false;
		}
		String restA = a.substring(start);
		String restB = b.substring(start);
		return near(restA.substring(1), restB.substring(1), edits - 1) || near(restA.substring(1), restB, edits - 1)
				|| near(restA, restB.substring(1), edits - 1);
	}
}
