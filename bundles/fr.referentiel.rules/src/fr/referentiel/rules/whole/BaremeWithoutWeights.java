// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Bareme;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.ModeGrille;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** A barème computes a mark and weighs no criterion: its grid shows the crosses and gives no mark. */
public final class BaremeWithoutWeights implements Rule {
	private static final RuleInfo INFO = new RuleInfo("parametrage.sans-poids", Gravite.INFO, "Un barème calculé donne un poids à ses critères.",
			"La note d’une grille est la somme pondérée de ses critères : tant que les poids manquent, la grille montre les croix et retient la note. "
					+ "Écrivez « pondère » devant chaque critère, pour 100 % en tout ; ou choisissez « mode profil », si les croix ne doivent pas donner de note.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Bareme bareme : subject.baremes()) {
			if (bareme.getMode() == ModeGrille.CALCULE && bareme.getPonderations().isEmpty()) {
				report.add(bareme, Designation.start(bareme) + " calcule une note, mais aucun critère n’y a de poids : la grille retiendra la note. "
						+ "Écrivez « pondère » et un poids pour chaque critère, ou choisissez « mode profil ».");
			}
		}
	}
}
