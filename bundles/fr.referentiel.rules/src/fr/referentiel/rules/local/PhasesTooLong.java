// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import java.util.List;
import java.util.Objects;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Duree;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Phase;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/** The phases of a forme last longer than the forme and its preparation, situations counted. */
public final class PhasesTooLong implements LocalRule {
	private static final RuleInfo INFO = new RuleInfo("duree.phases", Gravite.AVERTISSEMENT, "Les temps d’une épreuve tiennent dans sa durée.",
			"La somme des phases (présentation, entretien…) dépasse la durée annoncée, préparation comprise : le déroulement est impossible. Vérifiez les "
					+ "durées dans la définition de l’épreuve et dans le règlement d’examen.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		if (!(element instanceof Forme forme)) {
			return;
		}
		Epreuve epreuve = Vues.porteur(forme) instanceof Epreuve e ? e : null;
		Duree duration = forme.getDuree() == null && epreuve != null ? epreuve.getDuree() : forme.getDuree();
		Duree preparation = forme.getPreparation() == null && epreuve != null ? epreuve.getPreparation() : forme.getPreparation();
		if (duration == null) {
			return;
		}
		int situations = forme.getSituations() == null ? 1 : Math.max(1, forme.getSituations());
		int room = (duration.minutes() + (preparation == null ? 0 : preparation.minutes())) * situations;
		int phases = forme.getPhases().stream().map(Phase::getDuree).filter(Objects::nonNull).mapToInt(Duree::minutes).sum();
		if (phases > room) {
			report.add(forme, null, "Les phases " + Designation.genitive(forme) + " durent " + new Duree(phases) + " pour " + new Duree(room)
					+ " annoncées. Corrigez une phase, ou la durée.", List.of());
		}
	}
}
