// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.rules.RuleInfo;

/** A word that begins with É or À is written with a bare capital: « Etat », « Evaluation », « A partir de ». Known words only, for no false alarm. */
public final class AccentedCapital extends TypographyHint {
	private static final String WORDS = "conomi(?:e|es|que|ques)|cole|coles|crire|crit|crits|crite|crites|criture|ducation|galité|laborer|laboration|"
			+ "lectricité|lève|lèves|lément|léments|mission|nergie|nergies|preuve|preuves|quipe|quipes|quipement|quipements|quivalent|tablir|"
			+ "tablissement|tablissements|tape|tapes|tat|tats|tude|tudes|tudiant|tudiants|tudiante|tudiantes|valuer|valuation|valuations|vénement|"
			+ "vénements|volution|volutions|viter|change|changes|chéance|chelle";
	private static final Pattern FAULT = Pattern.compile("(?<![\\p{L}\\p{N}])(?:E(" + WORDS + ")|A(?= (?:l'|la |partir |titre |travers |défaut |compter ))())"
			+ "(?![\\p{L}\\p{N}])");

	public AccentedCapital() {
		super(new RuleInfo("typographie.capitale", Gravite.INFO, "Une capitale garde son accent.",
				"« État », « Évaluation », « À partir de » : l’Imprimerie nationale et l’Académie accentuent les capitales, et la recherche dans un "
						+ "document en dépend."), FAULT);
	}

	@Override
	boolean possible(String text) {
		return text.indexOf('E') >= 0 || text.indexOf('A') >= 0;
	}

	@Override
	String mend(Matcher match) {
		return match.group(1) == null ? "À" : "É" + match.group(1);
	}
}
