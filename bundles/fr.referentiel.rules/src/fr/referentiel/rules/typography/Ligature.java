// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.rules.RuleInfo;

/** « oeuvre », « coeur », « oeil » for « œuvre », « cœur », « œil »: before u and il, French always binds o and e. */
public final class Ligature extends TypographyHint {
	private static final Pattern FAULT = Pattern.compile("(?<!\\p{L})(\\p{L}*?)(oe|Oe|OE)((?:u|il|U|IL)\\p{L}*)");

	public Ligature() {
		super(new RuleInfo("typographie.ligature", Gravite.INFO, "« œuvre », « cœur », « œil » s’écrivent avec la ligature.",
				"L’e dans l’o est une lettre du français : « mise en œuvre », et non « mise en oeuvre ». « coefficient » et « coexister » n’en ont pas."), FAULT);
	}

	@Override
	boolean possible(String text) {
		return text.contains("oe") || text.contains("Oe") || text.contains("OE");
	}

	@Override
	String mend(Matcher match) {
		return match.group(1) + (match.group(2).charAt(0) == 'O' ? "Œ" : "œ") + match.group(3);
	}
}
