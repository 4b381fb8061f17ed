// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * Brings the columns of groups that stand below each other to the same x.
 *
 * <p>Each group is stretched between its columns, never squeezed, so that nothing comes to overlap and every straight step stays straight. A group whose
 * columns are not clear of each other keeps its own shape.
 */
final class Tracks {
	/**
	 * An upright edge that groups have in common: the left or right side of the boxes of a column, or of the frames around them. The order is that
	 * of the edges in every group: by the column of the outermost node, by column, frames' left sides (outer first), boxes, frames' right sides.
	 */
	private record Edge(int top, int column, int rank) implements Comparable<Edge> {
		@Override
		public int compareTo(Edge other) {
			return top != other.top ? Integer.compare(top, other.top)
					: column != other.column ? Integer.compare(column, other.column) : Integer.compare(rank, other.rank);
		}
	}

	private static final int DEEP = 50;

	private final Hierarchy hierarchy;

	Tracks(Hierarchy hierarchy) {
		this.hierarchy = hierarchy;
	}

	/** The same placements, in order, with their columns at the same x. */
	List<Placement> aligned(List<Placement> placements) {
		List<TreeMap<Edge, Double>> edges = placements.stream().map(this::edges).toList();
		TreeMap<Edge, Double> common = common(edges);
		List<Placement> aligned = new ArrayList<>();
		for (int i = 0; i < placements.size(); i++)
			aligned.add(edges.get(i).isEmpty() ? placements.get(i) : placements.get(i).mapped(stretch(edges.get(i), common), 0));
		return aligned;
	}

	/** The edges of a group with their x, those left out where nodes disagree; empty where their order is not the common one. */
	private TreeMap<Edge, Double> edges(Placement placement) {
		TreeMap<Edge, Double> edges = new TreeMap<>();
		Set<Edge> disputed = new HashSet<>();
		placement.frames().forEach((id, frame) -> {
			int top = hierarchy.firstColumn(hierarchy.top(id));
			boolean around = hierarchy.isFrame(id);
			int depth = hierarchy.depth(id);
			put(new Edge(top, hierarchy.firstColumn(id), around ? depth : DEEP), frame.x(), edges, disputed);
			put(new Edge(top, hierarchy.lastColumn(id), around ? 2 * DEEP + DEEP - depth : DEEP + 1), frame.right(), edges, disputed);
		});
		edges.keySet().removeAll(disputed);
		double last = Double.NEGATIVE_INFINITY;
		for (double x : edges.values()) {
			if (x < last - 0.01)
				return new TreeMap<>();
			last = x;
		}
		return edges;
	}

	private static void put(Edge edge, double x, Map<Edge, Double> edges, Set<Edge> disputed) {
		Double known = edges.putIfAbsent(edge, x);
		if (known != null && Math.abs(known - x) > 0.01)
			disputed.add(edge);
	}

	/** For each edge the least x at which every group keeps its distances. */
	private static TreeMap<Edge, Double> common(List<TreeMap<Edge, Double>> groups) {
		TreeMap<Edge, Double> common = new TreeMap<>();
		groups.forEach(group -> group.keySet().forEach(edge -> common.put(edge, 0.0)));
		for (Map.Entry<Edge, Double> entry : common.entrySet())
			for (TreeMap<Edge, Double> group : groups)
				if (group.containsKey(entry.getKey())) {
					Map.Entry<Edge, Double> before = group.lowerEntry(entry.getKey());
					double own = group.get(entry.getKey());
					double x = before == null ? own : common.get(before.getKey()) + own - before.getValue();
					entry.setValue(Math.max(entry.getValue(), x));
				}
		return common;
	}

	private static DoubleUnaryOperator stretch(TreeMap<Edge, Double> own, TreeMap<Edge, Double> common) {
		TreeMap<Double, Double> anchors = new TreeMap<>();
		own.forEach((edge, x) -> anchors.merge(x, common.get(edge), Math::max));
		return x -> {
			Map.Entry<Double, Double> before = anchors.floorEntry(x);
			Map.Entry<Double, Double> after = anchors.ceilingEntry(x);
			if (before == null)
				return after.getValue() - (after.getKey() - x);
			if (after == null || after.getKey().equals(before.getKey()))
				return before.getValue() + x - before.getKey();
			double share = (x - before.getKey()) / (after.getKey() - before.getKey());
			return before.getValue() + share * (after.getValue() - before.getValue());
		};
	}
}
