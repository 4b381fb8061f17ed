// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Stage;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** A stage is shorter than its own floor, or than the consecutive weeks it asks for. */
public final class StageFloor implements Rule {
	private static final RuleInfo INFO = new RuleInfo("stage.plancher", Gravite.AVERTISSEMENT, "Un stage dure au moins ce qu’il exige.",
			"Le plancher est la durée en deçà de laquelle aucun aménagement ne descend ; la durée normale ne peut pas être plus courte, ni que les semaines "
					+ "consécutives demandées. Vérifiez les trois nombres dans l’annexe des stages.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Stage stage : subject.index().all(Stage.class)) {
			if (stage.getSemaines() == null) {
				continue;
			}
			if (stage.getPlancher() != null && stage.getPlancher() > stage.getSemaines()) {
				report.add(stage, Designation.start(stage) + " dure " + stage.getSemaines() + " semaines, moins que son plancher de "
						+ stage.getPlancher() + ". Corrigez l’un des deux.");
			}
			if (stage.getConsecutives() != null && stage.getConsecutives() > stage.getSemaines()) {
				report.add(stage, Designation.start(stage) + " dure " + stage.getSemaines() + " semaines, et en demande " + stage.getConsecutives()
						+ " consécutives. Corrigez l’un des deux.");
			}
		}
	}
}
