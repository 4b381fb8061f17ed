// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.writing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may be the code of a référentiel that a command makes: it names files and folders too. */
public final class ReferentielCode {
	private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]*(?:-[\\p{Lu}\\d]+)*");
	private static final int LONGEST = 20;

	private ReferentielCode() {
	}

	/** @throws BadCodeException with a French message when it may not */
	public static void check(String code) {
		if (code.length() > LONGEST || !CODE.matcher(code).matches()) {
			throw new BadCodeException(code);
		}
	}

	/** A code made of a name, or null when nothing of the name can serve. */
	public static String near(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toUpperCase(Locale.FRENCH);
		String code = plain.replaceAll("[^A-Z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
		return code.isEmpty() ? null : code.substring(0, Math.min(LONGEST, code.length())).replaceAll("-+$", "");
	}
}
