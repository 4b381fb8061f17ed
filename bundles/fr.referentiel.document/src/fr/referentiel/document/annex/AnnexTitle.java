// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.Locale;
import java.util.regex.Pattern;

import fr.referentiel.model.Annexe;

/** How the title of an annex is printed: « ANNEXE I : Label », « Annexe I a – Label », « ANNEXE INTRODUCTIVE : Label », or the label alone. */
final class AnnexTitle {
	private static final Pattern NUMBER = Pattern.compile("(?:[IVX]+|\\d+)(?:[. ]?\\p{L}|\\.\\d+)?");
	private static final String INTRODUCTORY = "introductive";

	private AnnexTitle() {
	}

	static String of(Annexe annexe, Place place) {
		String code = place.code(annexe);
		String label = place.text(annexe);
		if (INTRODUCTORY.equals(code)) {
			return Place.joined(" : ", "ANNEXE " + code.toUpperCase(Locale.FRENCH), label);
		}
		if (!NUMBER.matcher(code).matches()) {
			return label;
		}
		boolean part = code.chars().anyMatch(c -> c == '.' || Character.isDigit(c));
		return part ? Place.joined(" – ", "Annexe " + code.replace('.', ' '), label) : Place.joined(" : ", "ANNEXE " + code, label);
	}
}
