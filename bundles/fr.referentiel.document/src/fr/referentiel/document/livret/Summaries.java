// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Lien;
import fr.referentiel.model.SousEpreuve;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Subject;

/** The blocs whose competences only sum up others: those that the épreuve of their unit evaluates, or that a pôle they correspond to holds. */
final class Summaries {
	private final Set<Element> blocs = new HashSet<>();

	Summaries(Subject subject) {
		List<ExamView> exams = new ArrayList<>();
		subject.index().all(Epreuve.class).forEach(e -> exams.add(new ExamView(subject, e)));
		subject.index().all(SousEpreuve.class).forEach(e -> exams.add(new ExamView(subject, e)));
		for (Bloc bloc : subject.index().all(Bloc.class)) {
			List<Element> linked = Vues.contenus(bloc, Lien.class).stream().flatMap(l -> l.getCibles().stream()).toList();
			boolean detailed = linked.stream().anyMatch(e -> !ExamView.within(e, Competence.class).isEmpty());
			boolean examined = exams.stream().filter(exam -> exam.unites().stream().anyMatch(linked::contains)).flatMap(exam -> exam.competences().stream())
					.anyMatch(c -> !inside(c, bloc));
			if (detailed || examined) {
				blocs.add(bloc);
			}
		}
	}

	/** Whether this competence is written in such a bloc. */
	boolean hold(Competence competence) {
		return blocs.stream().anyMatch(bloc -> inside(competence, bloc));
	}

	private static boolean inside(Element element, Element container) {
		for (Element around = element; around != null; around = Vues.porteur(around)) {
			if (around == container) {
				return true;
			}
		}
		return false;
	}
}
