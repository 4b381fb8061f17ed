// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The links that follow from those the text states, where the text leaves no choice: one unité for what an épreuve evaluates, one bloc for what an
 * unité evaluates. Where there are several, nothing is derived.
 */
final class DerivedLinks {
	private final Map<String, TraceNode> nodes;
	private final LinkSet links;
	private final Map<String, Set<String>> unitsOfExam = new LinkedHashMap<>();
	private final Map<String, Set<String>> blocsOfUnit = new LinkedHashMap<>();

	DerivedLinks(Map<String, TraceNode> nodes, LinkSet links) {
		this.nodes = nodes;
		this.links = links;
		for (TraceLink link : links.all()) {
			switch (link.type()) {
			case VALIDE -> into(unitsOfExam, link.from(), link.to());
			case CORRESPOND -> correspond(link);
			default -> {
			}
			}
		}
	}

	void add() {
		links.all().stream().filter(l -> l.type() == LinkType.EVALUE).forEach(this::evaluatedByUnit);
		links.all().stream().filter(l -> l.type() == LinkType.EVALUEE_PAR).forEach(this::inBlocOfUnit);
	}

	private void correspond(TraceLink link) {
		if (typed(link.from(), "bloc") && typed(link.to(), "unite")) {
			into(blocsOfUnit, link.to(), link.from());
		} else if (typed(link.to(), "bloc") && typed(link.from(), "unite")) {
			into(blocsOfUnit, link.from(), link.to());
		}
	}

	private void evaluatedByUnit(TraceLink evaluation) {
		String unit = only(unitsAround(evaluation.from()));
		if (unit != null && !unit.equals(evaluation.to())) {
			links.derive(evaluation.to(), unit, LinkType.EVALUEE_PAR);
		}
	}

	/** The units of the nearest épreuve, from this one outwards, that validates any. */
	private Set<String> unitsAround(String exam) {
		for (TraceNode at = nodes.get(exam); at != null; at = at.parent() == null ? null : nodes.get(at.parent())) {
			if (unitsOfExam.containsKey(at.id())) {
				return unitsOfExam.get(at.id());
			}
		}
		return Set.of();
	}

	private void inBlocOfUnit(TraceLink evaluation) {
		String bloc = only(blocsOfUnit.getOrDefault(evaluation.to(), Set.of()));
		String element = evaluation.from();
		if (bloc == null || typed(element, "bloc") || inside(element, bloc)) {
			return;
		}
		if (!typed(element, "pole")) {
			links.derive(bloc, element, LinkType.REGROUPE);
		} else if (!links.has(element, bloc, LinkType.CORRESPOND)) {
			links.derive(bloc, element, LinkType.CORRESPOND);
		}
	}

	private boolean inside(String element, String container) {
		for (String at = element; at != null; at = nodes.get(at).parent()) {
			if (at.equals(container)) {
				return true;
			}
		}
		return false;
	}

	private boolean typed(String id, String type) {
		return nodes.get(id).type().equals(type);
	}

	private static String only(Set<String> ids) {
		return ids.size() == 1 ? List.copyOf(ids).get(0) : null;
	}

	private static void into(Map<String, Set<String>> map, String key, String value) {
		map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
	}
}
