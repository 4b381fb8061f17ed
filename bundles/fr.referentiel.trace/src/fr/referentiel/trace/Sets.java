// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sets that speak for their members in a matrix: those with a link of their own, said of the whole, towards the other kind. */
final class Sets {
	private final TraceGraph graph;
	private final Ways ways;

	Sets(TraceGraph graph, Ways ways) {
		this.graph = graph;
		this.ways = ways;
	}

	/** The elements of a kind, and the sets that hold some of them and mobilise elements of the other kind as a whole. */
	List<TraceNode> axis(String type, String other) {
		Set<String> speaking = new HashSet<>();
		for (TraceLink link : graph.links()) {
			boolean whole = link.nature() == LinkNature.ENSEMBLE && (link.type() == LinkType.MOBILISE || link.type() == LinkType.ASSOCIE);
			if (whole && is(link.to(), other) && Kinds.set(ways.node(link.from()).type())) {
				speaking.add(link.from());
			} else if (whole && is(link.from(), other) && Kinds.set(ways.node(link.to()).type())) {
				speaking.add(link.to());
			}
		}
		speaking.removeIf(set -> is(set, other) || !holds(set, type));
		return graph.nodes().stream().filter(node -> node.type().equals(type) || speaking.contains(node.id())).toList();
	}

	private boolean holds(String set, String type) {
		return ways.nodes().stream().anyMatch(node -> node.type().equals(type) && inside(node, set));
	}

	private boolean inside(TraceNode node, String set) {
		for (String at = node.parent(); at != null; at = ways.node(at).parent()) {
			if (at.equals(set)) {
				return true;
			}
		}
		return false;
	}

	private boolean is(String id, String type) {
		return ways.node(id).type().equals(type);
	}
}
