// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import fr.referentiel.model.Competence;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** A competence with a code that two unités of one option evaluate. */
public final class CompetenceInTwoUnites implements Rule {
	private static final RuleInfo INFO = new RuleInfo("competence.deux-unites", Gravite.AVERTISSEMENT,
			"Une compétence est évaluée par une seule unité.",
			"Chaque unité s’obtient et se conserve à part : une compétence évaluée par deux unités d’une même option peut être acquise dans l’une et pas "
					+ "dans l’autre. Retirez-la d’une épreuve, ou admettez le constat si le texte officiel la partage.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Competence competence : subject.index().all(Competence.class)) {
			if (competence.getCode() == null) {
				continue;
			}
			List<Element> units = subject.coverage().of(subject.identites().id(competence)).stream().filter(r -> r.by().startsWith("unite:"))
					.map(r -> subject.identites().element(r.by())).filter(u -> OptionScope.meet(u, competence)).toList();
			List<Element> rivals = rivals(units);
			if (!rivals.isEmpty()) {
				String codes = rivals.stream().map(Element::getCode).collect(Collectors.joining(" et "));
				report.add(competence, Designation.start(competence) + " est évaluée par plusieurs unités : " + codes
						+ ". Retirez-la d’une épreuve, ou justifiez ce partage.", rivals.stream().map(Element::getLieu).filter(Objects::nonNull).toList());
			}
		}
	}

	/** The unités that share an option with another one. */
	private static List<Element> rivals(List<Element> units) {
		return units.stream().filter(u -> units.stream().anyMatch(other -> other != u && OptionScope.meet(u, other))).toList();
	}
}
