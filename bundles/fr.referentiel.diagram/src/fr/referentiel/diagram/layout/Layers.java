// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.trace.TraceNode;

/**
 * In which layer each node stands among its siblings: one layer per column, and further ones where siblings of one column are linked.
 *
 * <p>ELK takes the layers from the x that nodes have before the layout (its interactive layering). Its partitions would not do: they are ignored inside
 * compound nodes, and tie every node of a column to every node of the next, which takes minutes for a large graph.
 */
final class Layers {
	/** More than any node is wide. */
	private static final double STEP = 10_000;
	private static final int MOST_RANKS = 1000;

	private final Hierarchy hierarchy;
	private final Map<String, Integer> order = new HashMap<>();
	/** For a node, the later siblings of its column that a line joins it or its content to. */
	private final Map<String, List<String>> later = new HashMap<>();
	private final Map<String, Integer> ranks = new HashMap<>();

	Layers(Hierarchy hierarchy, List<LinkBundle> bundles) {
		this.hierarchy = hierarchy;
		for (TraceNode node : hierarchy.view().graph().nodes())
			order.put(node.id(), order.size());
		for (LinkBundle bundle : bundles) {
			Siblings ends = siblings(bundle);
			if (hierarchy.firstColumn(ends.left) == hierarchy.firstColumn(ends.right))
				later.computeIfAbsent(ends.left, key -> new ArrayList<>()).add(ends.right);
		}
		for (TraceNode node : hierarchy.view().graph().nodes())
			raiseLater(node.id());
	}

	/** Nodes come in document order for each column, and links lead to later ones: one pass gives the longest paths. */
	private void raiseLater(String id) {
		int next = Math.min(rank(id) + 1, MOST_RANKS - 1);
		for (String other : later.getOrDefault(id, List.of()))
			ranks.merge(other, next, Math::max);
	}

	private int rank(String id) {
		return ranks.getOrDefault(id, 0);
	}

	/** The x that puts a node into its layer. */
	double x(String id) {
		return (hierarchy.firstColumn(id) * (double) MOST_RANKS + rank(id)) * STEP;
	}

	/** Whether the bundle's source is the end to the left. */
	boolean rightwards(LinkBundle bundle) {
		return hierarchy.encloses(siblings(bundle).left, bundle.from());
	}

	private record Siblings(String left, String right) {
	}

	/** The two children of the innermost frame around both ends that hold (or are) them, the left one first. */
	private Siblings siblings(LinkBundle bundle) {
		String from = bundle.from();
		while (hierarchy.frame(from) != null && !hierarchy.encloses(hierarchy.frame(from), bundle.to()))
			from = hierarchy.frame(from);
		String to = bundle.to();
		while (hierarchy.frame(to) != null && !hierarchy.encloses(hierarchy.frame(to), bundle.from()))
			to = hierarchy.frame(to);
		int columns = Integer.compare(hierarchy.firstColumn(from), hierarchy.firstColumn(to));
		boolean forward = columns < 0 || columns == 0 && order.get(from) < order.get(to);
		return forward ? new Siblings(from, to) : new Siblings(to, from);
	}
}
