// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.HashSet;
import java.util.Set;

import fr.referentiel.diagram.Scene;
import fr.referentiel.trace.Impact;
import fr.referentiel.trace.TraceGraph;

/**
 * What is traced from the selected element: all that depends on it, both ways.
 *
 * @param selected the element's id, or null when nothing is selected
 * @param ids      the ids traced, empty when nothing is selected
 */
record Trace(String selected, Set<String> ids) {
	static final Trace NONE = new Trace(null, Set.of());

	/** What depends on an element of the graph; the containers of what is traced are traced too. */
	static Trace of(TraceGraph graph, String id) {
		Set<String> ids = new HashSet<>(Impact.of(graph, id).ids());
		graph.nodes().stream().filter(n -> ids.contains(n.id()) && n.parent() != null).map(n -> n.parent()).toList().forEach(ids::add);
		return new Trace(id, ids);
	}

	boolean empty() {
		return selected == null;
	}

	boolean selected(String id) {
		return id.equals(selected);
	}

	boolean pale(String id) {
		return !empty() && !ids.contains(id);
	}

	boolean holds(Scene.Line line) {
		return !empty() && ids.contains(line.from()) && ids.contains(line.to());
	}
}
