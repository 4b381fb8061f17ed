// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.text.Normalizer;
import java.util.Locale;

/** A text as it is compared: small letters without accents, ligatures undone, single blanks. */
final class Folded {
	private Folded() {
	}

	static String of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.FRENCH);
		return plain.replace("œ", "oe").replace("æ", "ae").replaceAll("\\s+", " ").strip();
	}

	/** The text in small letters without accents, character by character, so that offsets stand. */
	static String inPlace(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			out.append(Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD).charAt(0));
		}
		return out.toString().toLowerCase(Locale.FRENCH);
	}

	/** The same for two wordings that differ by capitals, end punctuation and spacing of signs only. */
	static String wording(String text) {
		return of(text).replaceAll("\\s*([«»:;!?/–—-])\\s*", "$1").replaceAll("[\\s.;,:]+$", "");
	}
}
