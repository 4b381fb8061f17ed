// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.trace.Holes;

/** An unité that no épreuve validates. */
public final class UniteWithoutEpreuve extends HoleRule {
	public UniteWithoutEpreuve() {
		super(new RuleInfo(Holes.UNITE_SANS_EPREUVE, Gravite.AVERTISSEMENT, "Une unité est validée par une épreuve.",
				"Une unité qu’aucune épreuve ne valide ne peut pas être obtenue. Écrivez « valide » et son code dans l’épreuve."));
	}

	@Override
	String message(Element element) {
		return Designation.start(element) + " n’est validée par aucune épreuve. Écrivez « valide" + (element.getCode() == null ? "" : " " + element.getCode())
				+ " » dans celle qui l’évalue.";
	}
}
