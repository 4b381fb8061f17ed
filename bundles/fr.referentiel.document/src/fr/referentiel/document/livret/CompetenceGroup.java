// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.model.Bloc;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Module;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.SousCompetence;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Subject;

/**
 * The competences that one element holds and that are followed together.
 *
 * @param part   the highest element around it: pôle, bloc, module, épreuve; null where competences stand alone
 * @param holder the element that holds the competences, maybe {@code part} itself, or null
 * @param lines  what is assessed, at least one
 */
record CompetenceGroup(Element part, Element holder, List<Line> lines) {
	/**
	 * One line of the booklet.
	 *
	 * @param competence   a competence, or one of the parts of a competence
	 * @param whole        the competence that it is a part of, or null
	 */
	record Line(Competence competence, Competence whole) {
	}

	/** The kinds of the highest elements in the order in which they are followed; other kinds come last. */
	private static final List<Class<? extends Element>> ORDER = List.of(Pole.class, Bloc.class, Module.class);

	/**
	 * The groups of a référentiel; empty when it has no competence. A competence with parts is assessed through them; those of a bloc that only sums up
	 * what its épreuve evaluates elsewhere are left out.
	 */
	static List<CompetenceGroup> of(Subject subject) {
		Map<Object, CompetenceGroup> groups = new LinkedHashMap<>();
		Summaries summaries = new Summaries(subject);
		for (Element element : subject.index().all()) {
			if (element instanceof Competence c && c.getSousCompetences().isEmpty() && !summaries.hold(c)) {
				Competence whole = c instanceof SousCompetence && Vues.porteur(c) instanceof Competence parent ? parent : null;
				Element holder = holder(whole == null ? c : whole);
				Object key = holder == null ? CompetenceGroup.class : holder;
				groups.computeIfAbsent(key, k -> new CompetenceGroup(part(holder), holder, new ArrayList<>())).lines().add(new Line(c, whole));
			}
		}
		return together(groups.values());
	}

	/** The same groups, those of one part next to each other. */
	private static List<CompetenceGroup> together(Collection<CompetenceGroup> groups) {
		List<Element> parts = new ArrayList<>();
		groups.stream().map(CompetenceGroup::part).filter(p -> !parts.contains(p)).forEach(parts::add);
		parts.sort(Comparator.comparingInt(CompetenceGroup::rank));
		return groups.stream().sorted(Comparator.comparingInt(g -> parts.indexOf(g.part()))).toList();
	}

	private static int rank(Element part) {
		int rank = part == null ? -1 : ORDER.indexOf(part.eClass().getInstanceClass());
		return rank < 0 ? ORDER.size() : rank;
	}

	private static Element holder(Element competence) {
		Element around = Vues.porteur(competence);
		while (around instanceof Competence) {
			around = Vues.porteur(around);
		}
		return around instanceof Referentiel ? null : around;
	}

	private static Element part(Element holder) {
		Element part = holder;
		for (Element around = holder; around != null && !(around instanceof Referentiel); around = Vues.porteur(around)) {
			part = around;
		}
		return part;
	}
}
