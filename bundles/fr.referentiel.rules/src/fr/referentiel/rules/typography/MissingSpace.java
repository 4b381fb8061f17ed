// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.rules.RuleInfo;

/**
 * No space before a colon, a semicolon, an exclamation or question mark, or inside guillemets. Whether a space breaks is not looked at: documents
 * write the right one.
 */
public final class MissingSpace extends TypographyHint {
	private static final Pattern FAULT = Pattern.compile("(?<![\\p{L}\\p{N})\\]%°»])(?<before>[\\p{L}\\p{N})\\]%°»]+)(?<mark>[:;!?])(?=\\s|$)|«(?<after>[^\\s»]+)|(?<![^\\s«])(?<end>[^\\s«]+)»");

	private static final String SIGNS = ":;!?«»";

	public MissingSpace() {
		super(new RuleInfo("typographie.espace", Gravite.INFO, "Une espace précède « : ; ! ? » et suit ou précède les guillemets.",
				"C’est l’usage de l’Imprimerie nationale. Les documents rendent ces espaces insécables ; encore faut-il qu’elles soient écrites. Les "
						+ "libellés officiels ne sont pas vérifiés : ils se reprennent tels quels."), FAULT);
	}

	@Override
	boolean possible(String text) {
		return text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
	}

	@Override
	String mend(Matcher match) {
		if (match.group("mark") != null) {
			return match.group("before") + " " + match.group("mark");
		}
		return match.group("after") != null ? "« " + match.group("after") : match.group("end") + " »";
	}
}
