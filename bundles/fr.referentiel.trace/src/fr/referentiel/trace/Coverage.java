// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the épreuves, the unités and the blocs of a référentiel reach, and by which way.
 *
 * <p>An element is evaluated when an épreuve or an unité reaches it or anything that contains it, or when all the sub-competences it consists of are
 * evaluated. Immutable.
 */
public final class Coverage {
	private final Ways ways;
	private final Map<String, Map<String, TraceLink>> reachedBy = new HashMap<>();
	/** The same by what is reached: the keys of {@code reachedBy}, in the order of the text. */
	private final Map<String, List<String>> reaching = new HashMap<>();
	private final Map<String, List<String>> parts = new HashMap<>();

	private Coverage(Ways ways) {
		this.ways = ways;
		for (TraceNode node : ways.nodes()) {
			if (Kinds.exam(node.type()) || node.type().equals("unite") || node.type().equals("bloc")) {
				Map<String, TraceLink> reached = ways.down(node.id());
				reachedBy.put(node.id(), reached);
				reached.keySet().forEach(id -> reaching.computeIfAbsent(id, k -> new ArrayList<>(4)).add(node.id()));
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
		return reaching(id).map(by -> new Reach(by, id, Ways.path(reachedBy.get(by), by, id))).toList();
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
		return reaching(id).anyMatch(by -> !ways.node(by).type().equals("bloc"));
	}

	private Stream<String> reaching(String id) {
		return reaching.getOrDefault(id, List.of()).stream();
	}
}
