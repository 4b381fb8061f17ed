// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.util.List;

import fr.referentiel.model.Bareme;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.ModeGrille;
import fr.referentiel.model.Niveau;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** A barème that computes a mark has no scale to compute with: at least two levels, their values from 0 to 1, rising. */
public final class BaremeLevels implements Rule {
	private static final RuleInfo INFO = new RuleInfo("parametrage.niveaux", Gravite.ERREUR, "Un barème calculé a des niveaux qui croissent de 0 à 1.",
			"Chaque croix vaut la valeur de son niveau, de 0 (rien) à 1 (tout). Sans valeurs, ou si elles ne croissent pas, la note n’a pas de sens. "
					+ "Écrivez « niveaux » et le code de l’échelle dans le barème, et « vaut » dans chaque niveau ; ou choisissez « mode profil ».");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Bareme bareme : subject.baremes()) {
			if (bareme.getMode() == ModeGrille.CALCULE) {
				String fault = fault(bareme);
				if (fault != null) {
					report.add(bareme, Designation.start(bareme) + " calcule une note, et " + fault);
				}
			}
		}
	}

	private static String fault(Bareme bareme) {
		if (bareme.getEchelle() == null) {
			return "ne dit pas ses niveaux. Écrivez « niveaux » et le code d’une échelle.";
		}
		String scale = "son échelle " + bareme.getEchelle().getCode();
		List<Niveau> levels = bareme.getEchelle().getNiveaux();
		if (levels.size() < 2) {
			return scale + " a moins de deux niveaux. Ajoutez-en.";
		}
		BigDecimal before = null;
		for (Niveau level : levels) {
			BigDecimal value = level.getValeur();
			if (value == null) {
				return scale + " ne dit pas ce que vaut le niveau " + level.getCode() + ". Écrivez « vaut » et une valeur de 0 à 1.";
			}
			if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
				return scale + " donne " + Designation.number(value) + " au niveau " + level.getCode() + ". Écrivez une valeur de 0 à 1.";
			}
			if (before != null && value.compareTo(before) <= 0) {
				return "les valeurs de " + scale + " ne croissent pas au niveau " + level.getCode() + ". Rangez les niveaux du plus bas au plus haut.";
			}
			before = value;
		}
		return null;
	}
}
