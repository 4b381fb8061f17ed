// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.List;
import java.util.Map;

/**
 * The elements of a référentiel (or of a view of it) and the links between them; both in the order of the text, immutable.
 *
 * @param nodes   the elements
 * @param links   the links between them
 * @param reasons for each derived link, the two links that it follows from; these may be derived themselves, or lie outside this graph when it is a part
 */
public record TraceGraph(List<TraceNode> nodes, List<TraceLink> links, Map<TraceLink, List<TraceLink>> reasons) {
	public TraceGraph {
		nodes = List.copyOf(nodes);
		links = List.copyOf(links);
		reasons = Map.copyOf(reasons);
	}

	/** A graph without reasons for its derived links. */
	public TraceGraph(List<TraceNode> nodes, List<TraceLink> links) {
		this(nodes, links, Map.of());
	}

	/** What a derived link follows from; empty for a stated one. */
	public List<TraceLink> reasons(TraceLink link) {
		return reasons.getOrDefault(link, List.of());
	}
}
