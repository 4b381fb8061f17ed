// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/**
 * What to draw: a part of the trace graph, and how it is set out in columns and clusters.
 *
 * <p>A node whose kind is in {@link #clusterKinds()} and that holds another node of the view (by {@link TraceNode#parent()}, at any depth) is drawn
 * as a frame around it; any other node is a box in its kind's column, or in the first column where its kind has none. A link between
 * a frame and what it holds is shown by the nesting.
 *
 * @param code         the view's name on the command line
 * @param title        the picture's title, in French
 * @param subtitle     a second line, maybe empty, never null
 * @param date         the date of the text, or null
 * @param columns      the columns from left to right, at least one
 * @param clusterKinds the kinds drawn as frames when they hold something
 * @param graph        the nodes and links of the view; ids are unique, links have both ends in the view
 * @param holes        the elements to mark; those of other views are ignored
 * @param centre       the id of the element the view is about, or null
 */
public record DiagramView(String code, String title, String subtitle, String date, List<Column> columns, Set<String> clusterKinds, TraceGraph graph,
		List<Hole> holes, String centre) {
	/** @throws IllegalArgumentException when there is no column, an id occurs twice or a link has an end outside the view */
	public DiagramView {
		columns = List.copyOf(columns);
		clusterKinds = Set.copyOf(clusterKinds);
		holes = List.copyOf(holes);
		if (columns.isEmpty())
			throw new IllegalArgumentException("La vue « " + code + " » n'a pas de colonne.");
		Set<String> ids = new HashSet<>();
		for (TraceNode node : graph.nodes())
			if (!ids.add(node.id()))
				throw new IllegalArgumentException("L'élément « " + node.id() + " » figure deux fois dans la vue « " + code + " ».");
		for (TraceLink link : graph.links())
			if (!ids.contains(link.from()) || !ids.contains(link.to()))
				throw new IllegalArgumentException("Le lien de « " + link.from() + " » vers « " + link.to() + " » sort de la vue « " + code + " ».");
	}

	/** The place of a kind's column, from 0; the first column for a kind that has none. */
	public int columnOf(String kind) {
		for (int i = 0; i < columns.size(); i++)
			if (columns.get(i).kinds().contains(kind))
				return i;
		return 0;
	}
}
