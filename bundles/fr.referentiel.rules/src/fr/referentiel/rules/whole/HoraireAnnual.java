// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Horaire;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/**
 * An annual volume is not the weekly hours times the weeks of the grille. Where the text does not say the weeks, they are those of most rows, if most
 * rows agree on a whole number.
 */
public final class HoraireAnnual implements Rule {
	private static final int FEWEST = 3;
	private static final RuleInfo INFO = new RuleInfo("horaire.annuel", Gravite.AVERTISSEMENT,
			"Le volume annuel est l’horaire hebdomadaire multiplié par les semaines.",
			"Les semaines sont celles que dit la grille ; si elle n’en dit pas, celles qui ressortent de la plupart de ses lignes. Corrigez la case fausse, "
					+ "ou admettez le constat si le texte officiel arrondit autrement.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (GrilleHoraire grille : Grilles.of(subject)) {
			BigDecimal weeks = weeks(grille);
			if (weeks != null) {
				for (Enseignement row : grille.getEnseignements()) {
					row.getHoraires().stream().filter(HoraireAnnual::complete).forEach(h -> check(row, h, weeks, report));
				}
			}
		}
	}

	private static void check(Enseignement row, Horaire h, BigDecimal weeks, Report report) {
		BigDecimal expected = h.getHebdomadaire().multiply(weeks);
		if (expected.compareTo(h.getAnnuel()) != 0) {
			report.add(h, Designation.start(row) + " a, en année " + h.getAnnee() + ", " + Designation.number(h.getAnnuel()) + " h par an, mais "
					+ Designation.number(h.getHebdomadaire()) + " h pendant " + Designation.number(weeks) + " semaines font "
					+ Designation.number(expected) + " h. Corrigez l’une des cases.");
		}
	}

	private static boolean complete(Horaire h) {
		return h.getHebdomadaire() != null && h.getAnnuel() != null;
	}

	/** The weeks of a year, or null when neither the grille nor most of its rows tell. */
	private static BigDecimal weeks(GrilleHoraire grille) {
		if (grille.getSemaines() != null) {
			return BigDecimal.valueOf(grille.getSemaines());
		}
		Map<BigDecimal, Integer> said = new HashMap<>();
		int rows = 0;
		for (Enseignement row : grille.getEnseignements()) {
			for (Horaire h : row.getHoraires()) {
				if (complete(h) && h.getHebdomadaire().signum() > 0) {
					rows++;
					said.merge(h.getAnnuel().divide(h.getHebdomadaire(), MathContext.DECIMAL32).stripTrailingZeros(), 1, Integer::sum);
				}
			}
		}
		int all = rows;
		return said.entrySet().stream().filter(e -> e.getKey().scale() <= 0 && e.getValue() >= FEWEST && 2 * e.getValue() > all).map(Map.Entry::getKey)
				.findFirst().orElse(null);
	}
}
