// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Option;
import fr.referentiel.model.SousEpreuve;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** The coefficients of the sous-épreuves do not make that of their épreuve, in some option; said only when all of them are known. */
public final class CoefficientSum implements Rule {
	private static final RuleInfo INFO = new RuleInfo("coefficient.somme", Gravite.AVERTISSEMENT,
			"Les coefficients des sous-épreuves font celui de l’épreuve.",
			"Le jury calcule la moyenne avec ces coefficients : s’ils ne s’accordent pas, l’un des tableaux est faux. Comparez le règlement d’examen et la "
					+ "définition des épreuves.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Epreuve epreuve : subject.index().all(Epreuve.class)) {
			List<SousEpreuve> parts = epreuve.getSousEpreuves().stream().filter(s -> !s.isFacultative()).toList();
			if (epreuve.getCoefficient() == null || parts.isEmpty() || parts.stream().anyMatch(s -> s.getCoefficient() == null)) {
				continue;
			}
			for (Option option : options(subject, parts)) {
				BigDecimal sum = parts.stream().filter(s -> option == null || s.getOptions().isEmpty() || s.getOptions().contains(option))
						.map(Epreuve::getCoefficient).reduce(BigDecimal.ZERO, BigDecimal::add);
				if (sum.compareTo(epreuve.getCoefficient()) != 0) {
					report.add(epreuve, "Les sous-épreuves " + Designation.genitive(epreuve) + (option == null ? "" : ", option " + option.getCode() + ",")
							+ " ont ensemble le coefficient " + Designation.number(sum) + ", et l’épreuve le coefficient "
							+ Designation.number(epreuve.getCoefficient()) + ". Corrigez celui qui est faux.");
				}
			}
		}
	}

	/** The options in which the sous-épreuves differ, or null alone for all and for what one option sees. */
	private static List<Option> options(Subject subject, List<SousEpreuve> parts) {
		List<Option> options = new ArrayList<>(subject.option() != null ? List.of() : parts.stream().flatMap(s -> s.getOptions().stream()).distinct().toList());
		if (options.isEmpty()) {
			options.add(null);
		}
		return options;
	}
}
