// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.List;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Option;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** An option has more than six obligatory épreuves, or more than three facultative ones. */
public final class TooManyEpreuves implements Rule {
	private static final int OBLIGATORY = 6;
	private static final int FACULTATIVE = 3;
	private static final RuleInfo INFO = new RuleInfo("examen.nombre", Gravite.AVERTISSEMENT,
			"Un examen a au plus six épreuves obligatoires et trois facultatives.",
			"C’est la règle commune des BTS ; des textes récents la dépassent. Une épreuve de trop est souvent une sous-épreuve écrite comme une épreuve. "
					+ "Regroupez-les sous une épreuve, ou admettez le constat si le règlement d’examen est ainsi.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		List<Epreuve> all = subject.index().all(Epreuve.class);
		for (Option option : EctsTotal.options(subject)) {
			List<Epreuve> seen = all.stream().filter(e -> EctsTotal.seen(e, option)).toList();
			String where = option == null ? "L’examen" : "L’option " + option.getCode();
			count(seen.stream().filter(e -> !e.isFacultative()).toList(), OBLIGATORY, "obligatoires", where, report);
			count(seen.stream().filter(Epreuve::isFacultative).toList(), FACULTATIVE, "facultatives", where, report);
		}
	}

	private static void count(List<Epreuve> epreuves, int most, String kind, String where, Report report) {
		if (epreuves.size() > most) {
			report.add(epreuves.get(most), where + " a " + epreuves.size() + " épreuves " + kind + ", et non " + most
					+ " au plus. Regroupez des sous-épreuves, ou justifiez ce nombre.");
		}
	}
}
