// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that depends on one element, both ways.
 *
 * @param centre the element's id
 * @param above  what reaches it, with the way, in the order of the text: its containers, the unités and épreuves that evaluate it
 * @param below  what it reaches, with the way, nearest first
 * @param beside the links that touch it and lead neither up nor down ({@code renvoie}, {@code associe})
 */
public record Impact(String centre, List<Reach> above, List<Reach> below, List<TraceLink> beside) {
	public Impact {
		above = List.copyOf(above);
		below = List.copyOf(below);
		beside = List.copyOf(beside);
	}

	/**
	 * The impact of an element.
	 *
	 * @throws UnknownSelectionException when the graph has no such element; it names those that resemble
	 */
	public static Impact of(TraceGraph graph, String centre) {
		Ways ways = new Ways(graph);
		if (ways.node(centre) == null) {
			throw new UnknownSelectionException("L’élément « " + centre + " » n’existe pas dans ce référentiel." + new Resembling(graph).advice(centre));
		}
		List<Reach> above = new ArrayList<>();
		ways.up(centre).forEach((by, path) -> above.add(new Reach(by, centre, path)));
		List<Reach> below = new ArrayList<>();
		Map<String, TraceLink> reached = ways.down(centre);
		reached.keySet().forEach(id -> below.add(new Reach(centre, id, Ways.path(reached, centre, id))));
		return new Impact(centre, above, below, beside(graph, centre));
	}

	private static List<TraceLink> beside(TraceGraph graph, String centre) {
		return graph.links().stream().filter(link -> link.type() == LinkType.RENVOIE || link.type() == LinkType.ASSOCIE)
				.filter(link -> link.from().equals(centre) || link.to().equals(centre)).toList();
	}

	/** The ids of the centre and of all that is above, below and beside it. */
	public Set<String> ids() {
		Set<String> ids = new LinkedHashSet<>();
		ids.add(centre);
		above.forEach(reach -> ids.add(reach.by()));
		below.forEach(reach -> ids.add(reach.element()));
		beside.forEach(link -> {
			ids.add(link.from());
			ids.add(link.to());
		});
		return ids;
	}
}
