// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which nodes of a view are containers, and what stands in which: a node of one of {@link TraceView#containerKinds()} that holds another node of the view,
 * at any depth, is a container; a node stands in the nearest container around it.
 *
 * <p>The containers form a forest (a cycle of parents, which no référentiel has, is cut), and what stands in one keeps the order of the text. Immutable.
 */
public final class Nesting {
	private record Ends(String from, String to) {
	}

	private final TraceView view;
	private final Map<String, TraceNode> byId = new LinkedHashMap<>();
	/** From a node to its container; top nodes are absent. */
	private final Map<String, String> containers = new HashMap<>();
	private final Map<String, List<TraceNode>> contents = new HashMap<>();
	private final List<TraceNode> tops = new ArrayList<>();
	/** The ends of the links that the text states otherwise than by where an element stands. */
	private final Set<Ends> stated = new HashSet<>();

	Nesting(TraceView view) {
		this.view = view;
		view.graph().nodes().forEach(node -> byId.put(node.id(), node));
		view.graph().links().stream().filter(link -> link.type() != LinkType.CONTIENT && link.nature() == LinkNature.ECRIT)
				.forEach(link -> stated.add(new Ends(link.from(), link.to())));
		for (TraceNode node : view.graph().nodes()) {
			String container = around(node);
			if (container == null) {
				tops.add(node);
			} else {
				containers.put(node.id(), container);
				contents.computeIfAbsent(container, key -> new ArrayList<>()).add(node);
			}
		}
	}

	/** The nearest ancestor of a container kind, or null; null also where following parents or containers would come back to the node. */
	private String around(TraceNode node) {
		Set<String> seen = new HashSet<>(Set.of(node.id()));
		TraceNode at = parent(node);
		while (at != null && seen.add(at.id())) {
			if (view.containerKinds().contains(at.type())) {
				return encloses(node.id(), at.id()) ? null : at.id();
			}
			at = parent(at);
		}
		return null;
	}

	private TraceNode parent(TraceNode node) {
		return node.parent() == null ? null : byId.get(node.parent());
	}

	/** The nodes that stand in no container, in the order of the text. */
	public List<TraceNode> tops() {
		return List.copyOf(tops);
	}

	/** What stands directly in a container, in the order of the text; empty for any other node. */
	public List<TraceNode> in(String id) {
		return contents.getOrDefault(id, List.of());
	}

	/** Whether this node of the view is a container. */
	public boolean isContainer(String id) {
		return contents.containsKey(id);
	}

	/** The id of the container that a node stands in, or null. */
	public String container(String id) {
		return containers.get(id);
	}

	/** The node of this id, or null when the view does not show it. */
	public TraceNode node(String id) {
		return byId.get(id);
	}

	/** Whether {@code inner} stands in {@code outer}, at any depth, or is it. */
	public boolean encloses(String outer, String inner) {
		for (String at = inner; at != null; at = containers.get(at)) {
			if (at.equals(outer)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether no line is drawn for this link: the nesting of its ends shows it, or it only says where an element stands and the text states the way back as
	 * well, as for a competence that stands within the unité that evaluates it: a second line with the other arrow would tell nothing more.
	 */
	public boolean shows(TraceLink link) {
		return encloses(link.from(), link.to()) || encloses(link.to(), link.from())
				|| link.type() == LinkType.CONTIENT && stated.contains(new Ends(link.to(), link.from()));
	}

	/** The links that are drawn as lines, in the order of the text. */
	public List<TraceLink> edges() {
		return view.graph().links().stream().filter(link -> !shows(link)).toList();
	}
}
