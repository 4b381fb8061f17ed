// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Horaire;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** The weekly hours of a row are not those of its class and half class (and practical hours, where they are not part of these). */
public final class HoraireSum implements Rule {
	private static final RuleInfo INFO = new RuleInfo("horaire.somme", Gravite.AVERTISSEMENT, "Classe entière et demi-classe font l’horaire hebdomadaire.",
			"L’horaire hebdomadaire est la somme des heures en classe entière et en demi-classe, et des heures de pratique quand elles sont à part. "
					+ "Corrigez la case fausse, ou admettez le constat si le texte officiel se trompe. Une case vide n’est pas vérifiée.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (GrilleHoraire grille : Grilles.of(subject)) {
			for (Enseignement row : grille.getEnseignements()) {
				row.getHoraires().forEach(h -> parts(row, h, report));
			}
		}
	}

	private static void parts(Enseignement row, Horaire h, Report report) {
		List<BigDecimal> groups = Stream.of(h.getClasse(), h.getDemiClasse()).filter(Objects::nonNull).toList();
		if (h.getHebdomadaire() == null || groups.isEmpty()) {
			return;
		}
		BigDecimal sum = groups.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal withPractice = h.getPratique() == null ? sum : sum.add(h.getPratique());
		if (h.getHebdomadaire().compareTo(sum) != 0 && h.getHebdomadaire().compareTo(withPractice) != 0) {
			report.add(h, Designation.start(row) + " a, en année " + h.getAnnee() + ", " + Designation.number(h.getHebdomadaire())
					+ " h par semaine, mais ses heures en classe et demi-classe font " + Designation.number(withPractice) + " h. Corrigez l’une des cases.");
		}
	}
}
