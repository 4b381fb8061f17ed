// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.referentiel.trace.Hole;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.TraceView;

/**
 * A view with some containers folded: what stands in them is hidden, and its links are shown at the container, once each. Such a link says no more than
 * « something in here »; the view unfolds to say what.
 */
final class Folded {
	private final Map<String, TraceNode> nodes = new HashMap<>();
	private final TraceView whole;
	private final Set<String> folded;

	private Folded(TraceView whole, Set<String> folded) {
		this.whole = whole;
		this.folded = folded;
		whole.graph().nodes().forEach(n -> nodes.put(n.id(), n));
	}

	static TraceView of(TraceView whole, Set<String> folded, boolean holesOnly) {
		TraceView part = folded.isEmpty() ? whole : new Folded(whole, folded).view();
		return holesOnly ? holes(part) : part;
	}

	private TraceView view() {
		List<TraceNode> kept = whole.graph().nodes().stream().filter(n -> shown(n.id()).equals(n.id())).toList();
		Set<TraceLink> links = new LinkedHashSet<>();
		for (TraceLink link : whole.graph().links()) {
			String from = shown(link.from());
			String to = shown(link.to());
			if (!from.equals(to)) {
				links.add(new TraceLink(from, to, link.type(), link.nature()));
			}
		}
		List<Hole> holes = whole.holes().stream().filter(h -> shown(h.id()).equals(h.id())).toList();
		return new TraceView(whole.code(), whole.title(), whole.columns(), whole.containerKinds(), new TraceGraph(kept, List.copyOf(links)), holes, null);
	}

	/** The id itself, or the outermost folded container around it. */
	private String shown(String id) {
		String shown = id;
		for (TraceNode at = nodes.get(nodes.get(id).parent()); at != null; at = nodes.get(at.parent())) {
			if (folded.contains(at.id())) {
				shown = at.id();
			}
		}
		return shown;
	}

	/** Only the elements with a hole, the containers around them and what is linked to them. */
	private static TraceView holes(TraceView view) {
		Map<String, TraceNode> nodes = new HashMap<>();
		view.graph().nodes().forEach(n -> nodes.put(n.id(), n));
		Set<String> kept = new LinkedHashSet<>();
		view.holes().forEach(h -> kept.add(h.id()));
		for (TraceLink link : view.graph().links()) {
			if (view.holes().stream().anyMatch(h -> h.id().equals(link.from()) || h.id().equals(link.to()))) {
				kept.add(link.from());
				kept.add(link.to());
			}
		}
		for (String id : List.copyOf(kept)) {
			for (TraceNode at = nodes.get(nodes.get(id).parent()); at != null; at = nodes.get(at.parent())) {
				kept.add(at.id());
			}
		}
		TraceGraph part = new TraceGraph(view.graph().nodes().stream().filter(n -> kept.contains(n.id())).toList(),
				view.graph().links().stream().filter(l -> kept.contains(l.from()) && kept.contains(l.to())).toList());
		return new TraceView(view.code(), view.title(), view.columns(), view.containerKinds(), part, view.holes(), null);
	}
}
