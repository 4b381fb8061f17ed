// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The links that follow from those the text states, where the text leaves no choice: one unité for what an épreuve evaluates, one bloc for what an
 * unité evaluates. Where there are several, nothing is derived.
 */
final class DerivedLinks {
	private final Map<String, TraceNode> nodes;
	private final LinkSet links;
	/** From an épreuve to its unités, each with the link that says so. */
	private final Map<String, Map<String, TraceLink>> unitsOfExam = new LinkedHashMap<>();
	/** From an unité to its blocs, each with the link that says so. */
	private final Map<String, Map<String, TraceLink>> blocsOfUnit = new LinkedHashMap<>();

	DerivedLinks(Map<String, TraceNode> nodes, LinkSet links) {
		this.nodes = nodes;
		this.links = links;
		for (TraceLink link : links.all()) {
			switch (link.type()) {
			case VALIDE -> into(unitsOfExam, link.from(), link.to(), link);
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
			into(blocsOfUnit, link.to(), link.from(), link);
		} else if (typed(link.to(), "bloc") && typed(link.from(), "unite")) {
			into(blocsOfUnit, link.from(), link.to(), link);
		}
	}

	private void evaluatedByUnit(TraceLink evaluation) {
		Map<String, TraceLink> units = unitsAround(evaluation.from());
		String unit = only(units);
		if (unit != null && !unit.equals(evaluation.to())) {
			links.derive(evaluation.to(), unit, LinkType.EVALUEE_PAR, evaluation, units.get(unit));
		}
	}

	/** The units of the nearest épreuve, from this one outwards, that validates any. */
	private Map<String, TraceLink> unitsAround(String exam) {
		for (TraceNode at = nodes.get(exam); at != null; at = at.parent() == null ? null : nodes.get(at.parent())) {
			if (unitsOfExam.containsKey(at.id())) {
				return unitsOfExam.get(at.id());
			}
		}
		return Map.of();
	}

	private void inBlocOfUnit(TraceLink evaluation) {
		Map<String, TraceLink> blocs = blocsOfUnit.getOrDefault(evaluation.to(), Map.of());
		String bloc = only(blocs);
		String element = evaluation.from();
		if (bloc == null || typed(element, "bloc") || inside(element, bloc)) {
			return;
		}
		if (!typed(element, "pole")) {
			links.derive(bloc, element, LinkType.REGROUPE, evaluation, blocs.get(bloc));
		} else if (!links.has(element, bloc, LinkType.CORRESPOND)) {
			links.derive(bloc, element, LinkType.CORRESPOND, evaluation, blocs.get(bloc));
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

	private static String only(Map<String, TraceLink> links) {
		return links.size() == 1 ? links.keySet().iterator().next() : null;
	}

	private static void into(Map<String, Map<String, TraceLink>> map, String key, String value, TraceLink link) {
		map.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(value, link);
	}
}
