// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one view of a référentiel shows, without any geometry: {@code diagramme --vers x.json} writes it as it is, {@code fr.referentiel.diagram} lays it
 * out, and the Sirius viewpoint must show the same. {@link Views} makes it.
 *
 * <p>The nodes and links are those of {@link #graph()}, both in the order of the text; a node's parent is its nearest ancestor <em>in the view</em>. Which
 * nodes are containers, and which links are drawn, {@link Nesting} says: a link between a container and what stands in it is shown by the nesting, any
 * other is an edge. Immutable.
 *
 * @param code           the view's name on the command line
 * @param title          its title, in French
 * @param columns        its columns from left to right, at least one
 * @param containerKinds the exchange names of the kinds that are containers where they hold another node of the view
 * @param graph          the nodes and links; ids are unique, links have both ends in the view
 * @param holes          the holes of the elements shown, accepted ones included, at most one for each element
 * @param centre         the id of the element that the view is about, or null
 */
public record TraceView(String code, String title, List<ViewColumn> columns, Set<String> containerKinds, TraceGraph graph, List<Hole> holes,
		String centre) {
	/** @throws IllegalArgumentException when there is no column, an id occurs twice, or a link or hole is of an element outside the view */
	public TraceView {
		columns = List.copyOf(columns);
		containerKinds = Set.copyOf(containerKinds);
		holes = List.copyOf(holes);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("La vue « " + code + " » n’a pas de colonne.");
		}
		Map<String, TraceNode> shown = new HashMap<>();
		for (TraceNode node : graph.nodes()) {
			if (shown.put(node.id(), node) != null) {
				throw new IllegalArgumentException("L’élément « " + node.id() + " » figure deux fois dans la vue « " + code + " ».");
			}
		}
		for (TraceLink link : graph.links()) {
			if (!shown.containsKey(link.from()) || !shown.containsKey(link.to())) {
				throw new IllegalArgumentException("Le lien de « " + link.from() + " » vers « " + link.to() + " » sort de la vue « " + code + " ».");
			}
		}
		for (Hole hole : holes) {
			if (!shown.containsKey(hole.id())) {
				throw new IllegalArgumentException("Le trou de « " + hole.id() + " » est hors de la vue « " + code + " ».");
			}
		}
	}

	/** The place of a kind's column, from 0; the last column for a kind that has none. */
	public int columnOf(String kind) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).kinds().contains(kind)) {
				return i;
			}
		}
		return columns.size() - 1;
	}

	/** Which nodes are containers, and what stands in which. */
	public Nesting nesting() {
		return new Nesting(this);
	}
}
