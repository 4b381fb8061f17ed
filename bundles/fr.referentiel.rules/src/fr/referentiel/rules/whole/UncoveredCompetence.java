// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.trace.Holes;

/** A competence that no épreuve and no unité reaches. */
public final class UncoveredCompetence extends HoleRule {
	public UncoveredCompetence() {
		super(new RuleInfo(Holes.COMPETENCE_NON_EVALUEE, Gravite.AVERTISSEMENT, "Une compétence est évaluée par une unité.",
				"Un candidat obtiendrait le diplôme sans que cette compétence ait été évaluée. Elle est évaluée quand une épreuve ou une unité la vise, elle "
						+ "ou ce qui la contient (son activité, son pôle, le bloc de l’unité). Ajoutez le lien « évalue » qui manque."));
	}

	@Override
	String message(Element element) {
		return Designation.start(element) + " n’est évaluée par aucune unité. Ajoutez-la à une épreuve, ou justifiez ce choix.";
	}
}
