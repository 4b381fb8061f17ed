// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Option;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/**
 * The ECTS credits of the obligatory épreuves of a BTS do not make 120, in some option. Said only when every obligatory épreuve has its credits, of
 * its own or by its sous-épreuves.
 */
public final class EctsTotal implements Rule {
	private static final BigDecimal WHOLE = BigDecimal.valueOf(120);
	private static final RuleInfo INFO = new RuleInfo("ects.total", Gravite.AVERTISSEMENT, "Les crédits européens d’un BTS font 120.",
			"Deux années d’études supérieures valent 120 crédits européens (ECTS), que le diplôme répartit entre ses épreuves obligatoires. Vérifiez les "
					+ "crédits de chaque épreuve ; ceux des épreuves facultatives s’y ajoutent et ne comptent pas ici.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		String diploma = subject.referentiel().getDiplome();
		if (diploma != null && !diploma.equals("BTS")) {
			return;
		}
		List<Epreuve> epreuves = subject.index().all(Epreuve.class).stream().filter(e -> !e.isFacultative()).toList();
		for (Option option : options(subject)) {
			List<BigDecimal> credits = epreuves.stream().filter(e -> seen(e, option)).map(e -> credits(e, option)).toList();
			if (credits.isEmpty() || credits.contains(null)) {
				continue;
			}
			BigDecimal sum = credits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			if (sum.compareTo(WHOLE) != 0) {
				report.add(subject.referentiel(), "Les épreuves obligatoires font " + Designation.number(sum) + " crédits européens"
						+ (option == null ? "" : " dans l’option " + option.getCode()) + ", et non 120. Vérifiez les crédits de chaque épreuve.");
			}
		}
	}

	private static BigDecimal credits(Epreuve epreuve, Option option) {
		if (epreuve.getCredits() != null) {
			return epreuve.getCredits();
		}
		List<BigDecimal> parts = new ArrayList<>();
		epreuve.getSousEpreuves().stream().filter(s -> !s.isFacultative() && seen(s, option)).forEach(s -> parts.add(s.getCredits()));
		return parts.isEmpty() || parts.contains(null) ? null : parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	static boolean seen(Epreuve epreuve, Option option) {
		return option == null || epreuve.getOptions().isEmpty() || epreuve.getOptions().contains(option);
	}

	/** The options of the diploma, or null alone when it has none or when this is what one of them sees. */
	static List<Option> options(Subject subject) {
		List<Option> options = new ArrayList<>(subject.option() != null ? List.<Option>of() : subject.index().all(Option.class));
		if (options.isEmpty()) {
			options.add(null);
		}
		return options;
	}
}
