// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/**
 * The grille horaire does not add up: a weekly total against class and half class (and practical hours, where they are not part of these), a row of
 * totals against its column, an annual volume against weeks. Figures that are not given are not checked.
 */
public final class HoraireSum implements Rule {
	private static final RuleInfo INFO = new RuleInfo("horaire.somme", Gravite.AVERTISSEMENT, "La grille horaire s'additionne.",
			"Classe entière et demi-classe font l'horaire hebdomadaire ; la ligne « total » fait la somme des enseignements obligatoires au-dessus d'elle ; "
					+ "le volume annuel est l'horaire hebdomadaire multiplié par les semaines de la grille. Corrigez la case fausse, ou admettez le constat "
					+ "si le texte officiel se trompe.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		List<GrilleHoraire> grilles = new ArrayList<>(subject.index().all(GrilleHoraire.class));
		subject.programmes().forEach(programme -> grilles.addAll(Vues.contenus(programme, GrilleHoraire.class)));
		for (GrilleHoraire grille : grilles) {
			for (Enseignement row : grille.getEnseignements()) {
				row.getHoraires().forEach(h -> parts(row, h, report));
				row.getHoraires().forEach(h -> year(grille, row, h, report));
			}
			new HoraireColumns(grille).check(report);
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
					+ " h par semaine, mais ses heures en classe et demi-classe font " + Designation.number(withPractice) + " h. Corrigez l'une des cases.");
		}
	}

	private static void year(GrilleHoraire grille, Enseignement row, Horaire h, Report report) {
		if (grille.getSemaines() == null || h.getHebdomadaire() == null || h.getAnnuel() == null) {
			return;
		}
		BigDecimal expected = h.getHebdomadaire().multiply(BigDecimal.valueOf(grille.getSemaines()));
		if (expected.compareTo(h.getAnnuel()) != 0) {
			report.add(h, Designation.start(row) + " a, en année " + h.getAnnee() + ", " + Designation.number(h.getAnnuel()) + " h par an, mais "
					+ Designation.number(h.getHebdomadaire()) + " h pendant " + grille.getSemaines() + " semaines font " + Designation.number(expected)
					+ " h. Corrigez l'une des cases.");
		}
	}
}
