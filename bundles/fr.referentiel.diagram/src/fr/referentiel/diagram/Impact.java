// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.referentiel.trace.LinkType;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/**
 * What one element rests on and what rests on it.
 *
 * <p>Each way is followed to its end and never turned round: the unit that evaluates a pole reaches the pole's competences, but a
 * competence does not reach its sisters through their pole. Containment counts as a link from the whole to the part, {@code evaluee-par} as
 * {@code evalue} read backwards, {@code correspond} both ways.
 */
final class Impact {
	private final Map<String, List<String>> forth = new HashMap<>();
	private final Map<String, List<String>> back = new HashMap<>();

	Impact(TraceGraph graph) {
		for (TraceNode node : graph.nodes())
			if (node.parent() != null)
				add(node.parent(), node.id());
		for (TraceLink link : graph.links()) {
			if (link.type() != LinkType.EVALUEE_PAR)
				add(link.from(), link.to());
			if (link.type() == LinkType.EVALUEE_PAR || link.type() == LinkType.CORRESPOND)
				add(link.to(), link.from());
		}
	}

	private void add(String from, String to) {
		forth.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
		back.computeIfAbsent(to, key -> new ArrayList<>()).add(from);
	}

	/** The ids reached from {@code centre} one way or the other, with its own. */
	Set<String> of(String centre) {
		Set<String> all = reached(centre, forth);
		all.addAll(reached(centre, back));
		return all;
	}

	private static Set<String> reached(String centre, Map<String, List<String>> ways) {
		Set<String> seen = new HashSet<>(Set.of(centre));
		Deque<String> open = new ArrayDeque<>(seen);
		while (!open.isEmpty())
			for (String next : ways.getOrDefault(open.remove(), List.of()))
				if (seen.add(next))
					open.add(next);
		return seen;
	}
}
