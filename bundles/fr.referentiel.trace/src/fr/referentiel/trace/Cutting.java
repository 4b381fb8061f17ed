// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a part out of a trace graph: some of its nodes, the links stated between them, and those derived links that say something new there. */
final class Cutting {
	private final TraceGraph whole;
	private final Map<String, TraceNode> byId = new HashMap<>();

	Cutting(TraceGraph whole) {
		this.whole = whole;
		whole.nodes().forEach(node -> byId.put(node.id(), node));
	}

	/** The nodes around this one, the nearest first. */
	List<TraceNode> ancestors(TraceNode node) {
		List<TraceNode> ancestors = new ArrayList<>();
		Set<String> seen = new HashSet<>(Set.of(node.id()));
		for (TraceNode at = parent(node); at != null && seen.add(at.id()); at = parent(at)) {
			ancestors.add(at);
		}
		return ancestors;
	}

	private TraceNode parent(TraceNode node) {
		return node.parent() == null ? null : byId.get(node.parent());
	}

	/** The part with these nodes; a parent that is left out gives way to its nearest ancestor in the part. */
	TraceGraph of(Set<String> ids) {
		List<TraceNode> nodes = new ArrayList<>();
		for (TraceNode node : whole.nodes()) {
			if (ids.contains(node.id())) {
				String parent = ancestors(node).stream().map(TraceNode::id).filter(ids::contains).findFirst().orElse(null);
				nodes.add(new TraceNode(node.id(), node.type(), node.code(), node.label(), parent));
			}
		}
		List<TraceLink> between = whole.links().stream().filter(link -> ids.contains(link.from()) && ids.contains(link.to())).toList();
		List<TraceLink> stated = between.stream().filter(link -> link.nature() != LinkNature.DERIVE).toList();
		Set<TraceLink> shown = new LinkedHashSet<>(stated);
		Ways ways = new Ways(new TraceGraph(nodes, stated));
		between.stream().filter(link -> link.nature() == LinkNature.DERIVE && !said(link, shown) && !answers(ways, link)).forEach(shown::add);
		return new TraceGraph(nodes, between.stream().filter(shown::contains).toList(), whole.reasons());
	}

	/** Whether the part shows all that a derived link follows from. */
	private boolean said(TraceLink derived, Set<TraceLink> shown) {
		List<TraceLink> reasons = whole.reasons(derived);
		return !reasons.isEmpty() && shown.containsAll(reasons);
	}

	/** Whether the part states by other ways that the ends of a link answer to each other. */
	private static boolean answers(Ways ways, TraceLink derived) {
		return ways.down(derived.from()).containsKey(derived.to()) || ways.down(derived.to()).containsKey(derived.from());
	}
}
