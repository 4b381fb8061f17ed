// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.trace.TraceNode;

/**
 * Which node of a view is a frame, what stands in it, and in which column.
 *
 * <p>Invariants: the frames form a forest (a cycle of parents in the input is cut), and children keep the order of the document.
 */
final class Hierarchy {
	private final DiagramView view;
	private final Map<String, TraceNode> byId = new LinkedHashMap<>();
	/** Node to the frame it stands in; top nodes are absent. */
	private final Map<String, String> frames = new HashMap<>();
	private final Map<String, List<TraceNode>> children = new HashMap<>();
	private final List<TraceNode> tops = new ArrayList<>();

	Hierarchy(DiagramView view) {
		this.view = view;
		view.graph().nodes().forEach(node -> byId.put(node.id(), node));
		for (TraceNode node : view.graph().nodes()) {
			String frame = frameAround(node);
			if (frame == null) {
				tops.add(node);
			} else {
				frames.put(node.id(), frame);
				children.computeIfAbsent(frame, key -> new ArrayList<>()).add(node);
			}
		}
	}

	/** The nearest ancestor of a frame kind, or null; null also where following parents or frames would come back to the node. */
	private String frameAround(TraceNode node) {
		Set<String> seen = new HashSet<>(Set.of(node.id()));
		TraceNode at = parent(node);
		while (at != null && seen.add(at.id())) {
			if (view.clusterKinds().contains(at.type()))
				return encloses(node.id(), at.id()) ? null : at.id();
			at = parent(at);
		}
		return null;
	}

	private TraceNode parent(TraceNode node) {
		return node.parent() == null ? null : byId.get(node.parent());
	}

	/** Whether {@code inner} stands in {@code outer}, at any depth, or is it. */
	boolean encloses(String outer, String inner) {
		for (String at = inner; at != null; at = frames.get(at))
			if (at.equals(outer))
				return true;
		return false;
	}

	/** The nodes that stand in no frame, in document order. */
	List<TraceNode> tops() {
		return tops;
	}

	/** What stands directly in a frame, in document order; empty for a box. */
	List<TraceNode> children(String id) {
		return children.getOrDefault(id, List.of());
	}

	boolean isFrame(String id) {
		return children.containsKey(id);
	}

	TraceNode node(String id) {
		return byId.get(id);
	}

	/** The frame that a node stands in, or null. */
	String frame(String id) {
		return frames.get(id);
	}

	/** The outermost frame around a node, or the node itself. */
	String top(String id) {
		String at = id;
		while (frames.containsKey(at))
			at = frames.get(at);
		return at;
	}

	int depth(String id) {
		int depth = 0;
		for (String at = frames.get(id); at != null; at = frames.get(at))
			depth++;
		return depth;
	}

	/** The column of a box, or the first one in a frame. */
	int firstColumn(String id) {
		return isFrame(id) ? children(id).stream().mapToInt(child -> firstColumn(child.id())).min().getAsInt() : view.columnOf(byId.get(id).type());
	}

	/** The column of a box, or the last one in a frame. */
	int lastColumn(String id) {
		return isFrame(id) ? children(id).stream().mapToInt(child -> lastColumn(child.id())).max().getAsInt() : view.columnOf(byId.get(id).type());
	}

	DiagramView view() {
		return view;
	}
}
