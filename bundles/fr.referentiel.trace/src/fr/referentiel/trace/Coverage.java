// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the épreuves, the unités and the blocs of a référentiel reach, and by which way.
 *
 * <p>An element is evaluated when an épreuve or an unité reaches it or anything that contains it, or when all the sub-competences it consists of are
 * evaluated. Immutable.
 */
public final class Coverage {
	private final Ways ways;
	private final Map<String, Map<String, TraceLink>> reachedBy = new LinkedHashMap<>();
	private final Map<String, List<String>> parts = new HashMap<>();

	private Coverage(Ways ways) {
		this.ways = ways;
		for (TraceNode node : ways.nodes()) {
			if (Kinds.exam(node.type()) || node.type().equals("unite") || node.type().equals("bloc")) {
				reachedBy.put(node.id(), ways.down(node.id()));
			}
			if (node.type().equals("sous-competence") && node.parent() != null) {
				parts.computeIfAbsent(node.parent(), k -> new ArrayList<>()).add(node.id());
			}
		}
	}

	/** The coverage of a graph. */
	public static Coverage of(TraceGraph graph) {
		return new Coverage(new Ways(graph));
	}

	/** The épreuves, unités and blocs that reach this element, in the order of the text, each with its way; empty when none does. */
	public List<Reach> of(String id) {
		List<Reach> reaches = new ArrayList<>();
		reachedBy.forEach((by, reached) -> {
			if (reached.containsKey(id)) {
				reaches.add(new Reach(by, id, Ways.path(reached, by, id)));
			}
		});
		return reaches;
	}

	/** The ids that this element, of any kind, reaches, nearest first. */
	public List<String> by(String id) {
		Map<String, TraceLink> reached = reachedBy.get(id);
		return List.copyOf((reached != null ? reached : ways.down(id)).keySet());
	}

	/** Whether an épreuve or an unité evaluates this element. */
	public boolean evaluated(String id) {
		List<String> subs = parts.getOrDefault(id, List.of());
		return reachedByExam(id) || !subs.isEmpty() && subs.stream().allMatch(this::evaluated);
	}

	/** Whether an épreuve or an unité evaluates at least one of the sub-competences of this element. */
	boolean partlyEvaluated(String id) {
		return parts.getOrDefault(id, List.of()).stream().anyMatch(this::evaluated);
	}

	/** The elements of a kind, by its exchange name, that no épreuve or unité evaluates, in the order of the text. */
	public List<TraceNode> missing(String type) {
		return ways.nodes().stream().filter(node -> node.type().equals(type) && !evaluated(node.id())).toList();
	}

	private boolean reachedByExam(String id) {
		return reachedBy.entrySet().stream().anyMatch(e -> !ways.node(e.getKey()).type().equals("bloc") && e.getValue().containsKey(id));
	}
}
