// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import java.util.List;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/** A coefficient is zero or less. */
public final class NullCoefficient implements LocalRule {
	private static final RuleInfo INFO = new RuleInfo("coefficient.nul", Gravite.ERREUR, "Un coefficient est supérieur à zéro.",
			"Une épreuve de coefficient nul ne compte pas. Écrivez le coefficient du règlement d’examen ; pour une épreuve facultative sans coefficient, "
					+ "n’en écrivez pas.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		if (element instanceof Epreuve e && e.getCoefficient() != null && e.getCoefficient().signum() <= 0) {
			report.add(element, ReferentielPackage.Literals.EPREUVE__COEFFICIENT, "Le coefficient " + Designation.genitive(element) + " est "
					+ Designation.number(e.getCoefficient()) + ". Écrivez un coefficient supérieur à zéro, ou retirez-le.", List.of());
		}
	}
}
