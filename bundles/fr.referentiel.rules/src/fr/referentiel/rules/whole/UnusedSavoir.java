// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.trace.Holes;

/** A savoir outside everything, that no link names. */
public final class UnusedSavoir extends HoleRule {
	public UnusedSavoir() {
		super(new RuleInfo(Holes.SAVOIR_NON_MOBILISE, Gravite.AVERTISSEMENT, "Un savoir sert à quelque chose.",
				"Un savoir que ni une compétence, ni une activité, ni une épreuve ne mobilise ne sera ni enseigné ni évalué à bon escient. Placez-le dans ce "
						+ "qui le mobilise, ou écrivez un lien « mobilise » ou « associe »."));
	}

	@Override
	String message(Element element) {
		return Designation.start(element) + " n’est mobilisé par aucune compétence ni activité. Placez-le dans l’une d’elles, ou écrivez un lien « mobilise ».";
	}
}
