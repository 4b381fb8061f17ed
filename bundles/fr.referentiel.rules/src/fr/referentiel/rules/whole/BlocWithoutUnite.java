// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.trace.Holes;

/** A bloc that no link ties to an unité. */
public final class BlocWithoutUnite extends HoleRule {
	public BlocWithoutUnite() {
		super(new RuleInfo(Holes.BLOC_SANS_UNITE, Gravite.AVERTISSEMENT, "Un bloc correspond à une unité.",
				"La certification par blocs repose sur cette correspondance : un bloc sans unité ne peut être ni passé ni acquis. "
						+ "Écrivez « correspond unité U4 »."));
	}

	@Override
	String message(Element element) {
		return Designation.start(element) + " ne correspond à aucune unité. Écrivez « correspond unité » et son code.";
	}
}
