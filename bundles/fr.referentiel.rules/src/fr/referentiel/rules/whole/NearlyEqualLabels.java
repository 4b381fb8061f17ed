// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.model.Activite;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.SousCompetence;
import fr.referentiel.model.Tache;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/**
 * Two elements of one kind with different codes are worded alike but for a letter or two, or quite alike. Only labels that share their beginning or
 * their end are compared, so that the work grows with the number of labels.
 */
public final class NearlyEqualLabels implements Rule {
	private static final int EDITS = 2;
	private static final int SHORTEST = 15;
	private static final int SHARED = 8;
	/** Most neighbours a label is compared with; more would be a référentiel of one phrase. */
	private static final int NEIGHBOURS = 50;

	/** @param digits « Situation 1 » and « Situation 2 » are meant to differ */
	private record Label(Element element, String words, String digits) {
		Label(Element element, String words) {
			this(element, words, words.replaceAll("\\D", ""));
		}
	}

	private static final RuleInfo INFO = new RuleInfo("libelle.proche", Gravite.INFO, "Deux éléments différents ont des libellés différents.",
			"Deux libellés qui ne diffèrent que d’une lettre ou deux sont souvent le même élément saisi deux fois, ou une faute de frappe. Fondez-les en "
					+ "un seul, ou précisez ce qui les distingue.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Class<? extends Element> kind : List.of(Activite.class, Tache.class, Competence.class, SousCompetence.class, Savoir.class)) {
			Map<String, List<Label>> near = new HashMap<>();
			for (Element element : subject.index().all(kind)) {
				if (element.getCode() != null && element.getIntitule() != null) {
					compare(new Label(element, Spelling.words(element.getIntitule())), near, report);
				}
			}
		}
	}

	private static void compare(Label label, Map<String, List<Label>> near, Report report) {
		if (label.words.length() < SHORTEST) {
			return;
		}
		List<Label> begin = near.computeIfAbsent("^" + label.words.substring(0, SHARED), k -> new ArrayList<>());
		List<Label> end = near.computeIfAbsent(label.words.substring(label.words.length() - SHARED), k -> new ArrayList<>());
		Label twin = twin(label, begin);
		if (twin == null) {
			twin = twin(label, end);
		}
		if (twin != null) {
			Element other = twin.element;
			report.add(label.element, Designation.start(label.element) + " a presque le libellé " + Designation.genitive(other) + " : "
					+ Designation.quoted(other.getIntitule()) + ". Fondez les deux, ou précisez ce qui les distingue.",
					other.getLieu() == null ? List.of() : List.<Lieu>of(other.getLieu()));
		}
		begin.add(label);
		end.add(label);
	}

	private static Label twin(Label label, List<Label> others) {
		return others.subList(Math.max(0, others.size() - NEIGHBOURS), others.size()).stream().filter(other -> alike(label, other)).findFirst().orElse(null);
	}

	private static boolean alike(Label a, Label b) {
		boolean two = !a.element.getCode().equals(b.element.getCode()) && a.digits.equals(b.digits) && Spelling.near(a.words, b.words, EDITS);
		return two && OptionScope.meet(a.element, b.element);
	}
}
