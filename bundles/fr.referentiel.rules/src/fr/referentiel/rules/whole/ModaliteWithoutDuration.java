// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.TypeForme;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/**
 * A cell of the règlement that says « ponctuelle » says no duration, though other cells of its row do, or the épreuve has none common to all its
 * formes.
 */
public final class ModaliteWithoutDuration implements Rule {
	private static final RuleInfo INFO = new RuleInfo("modalite.sans-duree", Gravite.AVERTISSEMENT, "Une forme ponctuelle a une durée.",
			"Le candidat est convoqué pour une durée : la case du règlement d’examen doit la dire, même si la définition de l’épreuve la donne. Écrivez-la, "
					+ "ou admettez le constat si le texte officiel laisse la case vide.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Modalite modalite : subject.index().all(Modalite.class)) {
			if (modalite.getType() == TypeForme.PONCTUELLE && modalite.getDuree() == null && !saidForAll(modalite) && !modalite.isAbsent()) {
				report.add(modalite, Designation.start(modalite) + " est ponctuelle et n’a pas de durée. Écrivez-la : « 2 h », par exemple.");
			}
		}
	}

	/** Whether the duration is said once, for the whole épreuve: no cell says one. */
	private static boolean saidForAll(Modalite modalite) {
		return Vues.porteur(modalite) instanceof Epreuve e && e.getModalites().stream().allMatch(m -> m.getDuree() == null)
				&& Exams.outwards(e).stream().anyMatch(x -> x.getDuree() != null);
	}
}
