// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Partie;
import fr.referentiel.model.SousEpreuve;
import fr.referentiel.model.TypeForme;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** A CCF has no number of situations, neither in the épreuve's definition nor in its row of the règlement. One finding per épreuve. */
public final class CcfWithoutSituations implements Rule {
	private static final RuleInfo INFO = new RuleInfo("ccf.situations", Gravite.AVERTISSEMENT, "Un CCF dit son nombre de situations d’évaluation.",
			"Les équipes organisent autant de situations que le règlement en demande. Écrivez « situations 2 » dans la forme ou dans la modalité ; si le "
					+ "texte officiel ne le dit pas, admettez le constat.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Class<? extends Epreuve> kind : List.of(Epreuve.class, SousEpreuve.class, Partie.class)) {
			subject.index().all(kind).forEach(epreuve -> check(epreuve, report));
		}
	}

	private static void check(Epreuve epreuve, Report report) {
		List<Forme> formes = epreuve.getFormes().stream().filter(f -> f.getType() == TypeForme.CCF).toList();
		List<Modalite> modalites = epreuve.getModalites().stream().filter(m -> m.getType() == TypeForme.CCF).toList();
		boolean inForme = formes.stream().anyMatch(f -> f.getSituations() != null);
		boolean inModalite = modalites.stream().anyMatch(m -> m.getSituations() != null);
		List<Element> silent = new ArrayList<>();
		if (!inForme) {
			modalites.stream().filter(m -> m.getSituations() == null).forEach(silent::add);
			if (!inModalite) {
				silent.addAll(formes);
			}
		}
		if (!silent.isEmpty()) {
			List<Lieu> others = silent.stream().skip(1).map(Element::getLieu).filter(Objects::nonNull).toList();
			report.add(silent.get(0), "Le CCF " + Designation.genitive(epreuve)
					+ " ne dit pas son nombre de situations. Écrivez « situations » et le nombre, dans la forme ou la modalité.", others);
		}
	}
}
