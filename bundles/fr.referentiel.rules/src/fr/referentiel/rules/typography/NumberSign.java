// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.rules.RuleInfo;

/** « No 5 », « n°5 » or « nº 5 » for « n° 5 ». */
public final class NumberSign extends TypographyHint {
	private static final Pattern FAULT = Pattern.compile("(?<![\\p{L}\\p{N}])([nN])(?:[oº]\\.? ?|°)(\\p{Nd}+)");

	public NumberSign() {
		super(new RuleInfo("typographie.numero", Gravite.INFO, "« Numéro » s’abrège « n° », suivi d’une espace.",
				"Le signe est le degré (°), non la lettre o, et une espace le sépare du nombre."), FAULT);
	}

	@Override
	boolean possible(String text) {
		return text.chars().anyMatch(Character::isDigit);
	}

	@Override
	String mend(Matcher match) {
		return match.group(1) + "° " + match.group(2);
	}
}
