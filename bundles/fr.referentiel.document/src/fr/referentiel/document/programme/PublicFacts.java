// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.programme;

import java.util.Arrays;
import java.util.List;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Programme;

/** What a programme does not tell the public although it must: said to who makes the sheet, never made up in it. */
public final class PublicFacts {
	/** The code of these findings; they are about a document, so no rule of the référentiel gives them. */
	public static final String CODE = "programme.qualiopi";

	private PublicFacts() {
	}

	/** A warning for each fact that is missing, in the order of the reference; none for a complete programme. */
	public static List<Constat> missing(Programme programme) {
		String name = programme.getIntitule() != null ? " « " + programme.getIntitule() + " »" : programme.getCode() == null ? "" : " " + programme.getCode();
		return Arrays.stream(PublicFact.values()).filter(fact -> !fact.in(programme))
				.map(fact -> new Constat(CODE, Gravite.AVERTISSEMENT, "Le programme" + name + " ne dit pas " + fact.said()
						+ ", que l’indicateur 1 de Qualiopi demande. " + fact.remedy(), programme.getLieu(), null))
				.toList();
	}
}
