// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.List;

/** The elements of a référentiel (or of a view of it) and the links between them; both in the order of the text, immutable. */
public record TraceGraph(List<TraceNode> nodes, List<TraceLink> links) {
	public TraceGraph {
		nodes = List.copyOf(nodes);
		links = List.copyOf(links);
	}
}
