// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.model.GenreRubrique;

/** What a heading announces, told by the words that ministry texts share. */
enum Topic {
	CONDITIONS("conditions d’exercice[^:]*|description des conditions d’exercice", GenreRubrique.CONDITIONS),
	RESULTATS("resultats?( et comportements)?( attendus)?", GenreRubrique.RESULTATS),
	OBJECTIFS("(finalites et )?objectifs?( de (l’epreuve|la sous-epreuve|la formation))?|finalites?( de l’epreuve)?", GenreRubrique.OBJECTIFS),
	CONTENU("contenus?( de l’epreuve| de la sous-epreuve)?", GenreRubrique.CONTENU),
	MODALITES("modalites( et criteres)? d’evaluation|modes? d’evaluation|formes? de l’evaluation", GenreRubrique.MODALITES),
	CRITERES("criteres d’evaluation", null),
	COMPETENCES("competences( evaluees| attendues| mobilisees)", null),
	SAVOIRS("(les )?savoirs associes", null),
	CCF("([a-z][-.)] ?)?controle en cours de formation", null),
	PONCTUELLE("([a-z][-.)] ?)?(forme|epreuve) ponctuelle( terminale)?", null),
	EMPLOIS("emplois? (vises|concernes)", GenreRubrique.EMPLOIS),
	SECTEURS("domaines? d’activite|secteurs? d’activite", GenreRubrique.SECTEURS);

	private final Pattern heading;
	private final GenreRubrique rubrique;

	Topic(String heading, GenreRubrique rubrique) {
		this.heading = Pattern.compile("(" + heading + ")\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
		this.rubrique = rubrique;
	}

	/** The rubric that it opens, or null. */
	GenreRubrique rubrique() {
		return rubrique;
	}

	/** The topic whose heading this is, or null; an exam form may go on with its duration and such. */
	static Topic of(String text) {
		String folded = Folded.of(text);
		for (Topic topic : values()) {
			Matcher m = topic.heading.matcher(folded);
			boolean more = m.lookingAt() && (topic == PONCTUELLE || topic == CCF) && folded.length() < 90 && folded.substring(m.end()).matches("[,(–-].*");
			if (more || m.matches()) {
				return topic;
			}
		}
		return null;
	}

	/** The length of the heading with which this text, folded, begins and then goes on with a sentence; 0 when it does not. */
	int head(String text) {
		Matcher m = heading.matcher(Folded.inPlace(text));
		return m.lookingAt() && m.end() < text.length() && Character.isUpperCase(text.charAt(m.end())) ? m.end() : 0;
	}
}
