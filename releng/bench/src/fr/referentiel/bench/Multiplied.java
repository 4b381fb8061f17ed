// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.rules.Subject;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.TraceView;
import fr.referentiel.trace.Views;

/** What a référentiel many times as large would show: the same elements, links and holes again and again, under ids of their own. */
public record Multiplied(TraceGraph graph, List<Hole> holes) {
	/** @param times how many times as large, at least 1 */
	public static Multiplied of(Subject subject, int times) {
		List<TraceNode> nodes = new ArrayList<>();
		List<TraceLink> links = new ArrayList<>();
		Map<TraceLink, List<TraceLink>> reasons = new HashMap<>();
		List<Hole> holes = new ArrayList<>();
		TraceGraph one = subject.trace();
		for (int i = 0; i < times; i++) {
			String end = "#" + i;
			one.nodes().forEach(node -> nodes.add(copy(node, end)));
			one.links().forEach(link -> links.add(copy(link, end)));
			one.reasons().forEach((link, why) -> reasons.put(copy(link, end), why.stream().map(l -> copy(l, end)).toList()));
			subject.holes().forEach(hole -> holes.add(new Hole(hole.id() + end, hole.code(), hole.justification())));
		}
		return new Multiplied(new TraceGraph(nodes, links, reasons), holes);
	}

	private static TraceNode copy(TraceNode node, String end) {
		return new TraceNode(node.id() + end, node.type(), node.code(), node.label(), node.parent() == null ? null : node.parent() + end);
	}

	private static TraceLink copy(TraceLink link, String end) {
		return new TraceLink(link.from() + end, link.to() + end, link.type(), link.nature());
	}

	/** A view of it; not {@link Views#IMPACT}, which shows one element's surroundings, however large the référentiel. */
	public TraceView view(String code) {
		return Views.of(code, graph, holes, null);
	}
}
