// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.List;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Modalite;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** A cell of the règlement gives another duration than the forme of its type in the definition of the épreuve. */
public final class ContradictoryDuration implements Rule {
	private static final RuleInfo INFO = new RuleInfo("modalite.duree", Gravite.AVERTISSEMENT,
			"Le règlement d’examen et la définition donnent la même durée.",
			"La durée d’une forme est écrite deux fois dans les textes : dans la définition de l’épreuve et dans le tableau du règlement. Corrigez celle qui "
					+ "est fausse, ou admettez le constat si le texte officiel se contredit.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Epreuve epreuve : Exams.sat(subject.index())) {
			for (Modalite modalite : epreuve.getModalites()) {
				List<Forme> formes = epreuve.getFormes().stream().filter(f -> f.getType() == modalite.getType() && f.getDuree() != null).toList();
				boolean said = modalite.getDuree() != null && !formes.isEmpty();
				if (said && formes.stream().noneMatch(f -> f.getDuree().equals(modalite.getDuree()))) {
					List<Lieu> places = formes.stream().map(Forme::getLieu).filter(l -> l != null).toList();
					report.add(modalite, Designation.start(modalite) + " dure " + modalite.getDuree() + " au règlement, et " + formes.get(0).getDuree()
							+ " dans la définition. Corrigez celle qui est fausse.", places);
				}
			}
		}
	}
}
