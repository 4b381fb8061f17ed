// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import fr.referentiel.model.Bareme;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Ponderation;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** The weights of a barème do not make 100 per cent. Without any weight there is nothing to add up: {@link BaremeWithoutWeights} tells of that. */
public final class BaremeWeights implements Rule {
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final RuleInfo INFO = new RuleInfo("parametrage.poids", Gravite.ERREUR, "Les poids d’un barème font 100 %.",
			"La note d’une grille est la somme pondérée de ses critères : si les poids ne font pas 100 %, la note ne va pas jusqu’à 20, ou la dépasse. "
					+ "Corrigez un poids, ou pondérez le critère oublié.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Bareme bareme : subject.baremes()) {
			List<Ponderation> weights = bareme.getPonderations();
			BigDecimal sum = weights.stream().map(Ponderation::getPoids).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
			if (!weights.isEmpty() && sum.compareTo(WHOLE) != 0) {
				report.add(bareme, "Les poids " + Designation.genitive(bareme) + " font " + Designation.number(sum)
						+ " %. Corrigez-les pour qu’ils fassent 100 %.");
			}
		}
	}
}
