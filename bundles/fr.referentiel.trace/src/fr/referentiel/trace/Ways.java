// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one reading of "answers to": from what examines or holds, down to what it reaches. A way only ever goes down, so that a competence does not
 * reach its sisters through their pôle, nor an unité another one through their bloc.
 *
 * <p>Down are: {@code contient}, {@code regroupe}, {@code evalue}, {@code valide} and {@code mobilise} as they are written, {@code evaluee-par}
 * backwards, {@code correspond} from unité to bloc and from either to pôles, activités, competences and the like, {@code associe} towards a savoir.
 * {@code renvoie} leads nowhere. An épreuve does not follow derived links: they repeat what épreuves state, and would lend one of them what another
 * evaluates for the same unité.
 *
 * <p>Immutable.
 */
final class Ways {
	private record Step(String to, TraceLink link) {
	}

	private final Map<String, TraceNode> nodes = new LinkedHashMap<>();
	private final Map<String, List<Step>> steps = new HashMap<>();
	/** The same steps by their ends: {@code to} is where they come from. */
	private final Map<String, List<Step>> back = new HashMap<>();

	Ways(TraceGraph graph) {
		graph.nodes().forEach(node -> nodes.put(node.id(), node));
		graph.links().stream().filter(link -> link.type() != LinkType.CONTIENT).forEach(this::add);
		graph.links().stream().filter(link -> link.type() == LinkType.CONTIENT).forEach(this::add); // what a link says comes before where it stands
	}

	Collection<TraceNode> nodes() {
		return nodes.values();
	}

	TraceNode node(String id) {
		return nodes.get(id);
	}

	private void add(TraceLink link) {
		switch (link.type()) {
		case CONTIENT, REGROUPE, EVALUE, VALIDE, MOBILISE -> step(link.from(), link.to(), link);
		case EVALUEE_PAR -> step(link.to(), link.from(), link);
		case CORRESPOND -> correspond(link);
		case ASSOCIE -> associate(link);
		case RENVOIE -> {
		}
		}
	}

	private void correspond(TraceLink link) {
		int from = Kinds.rank(type(link.from()));
		int to = Kinds.rank(type(link.to()));
		if (from < to) {
			step(link.from(), link.to(), link);
		} else if (to < from) {
			step(link.to(), link.from(), link);
		}
	}

	private void associate(TraceLink link) {
		boolean known = type(link.from()).equals("savoir");
		if (known != type(link.to()).equals("savoir")) {
			step(known ? link.to() : link.from(), known ? link.from() : link.to(), link);
		}
	}

	private void step(String from, String to, TraceLink link) {
		steps.computeIfAbsent(from, k -> new ArrayList<>(4)).add(new Step(to, link));
		back.computeIfAbsent(to, k -> new ArrayList<>(4)).add(new Step(from, link));
	}

	private String type(String id) {
		return nodes.get(id).type();
	}

	/** All that this element reaches, itself left out, each with the last link of a shortest way to it. */
	Map<String, TraceLink> down(String start) {
		boolean derived = !Kinds.exam(type(start));
		Map<String, TraceLink> reached = new LinkedHashMap<>();
		Deque<String> open = new ArrayDeque<>();
		open.add(start);
		while (!open.isEmpty()) {
			for (Step step : steps.getOrDefault(open.remove(), List.of())) {
				boolean follow = derived || step.link.nature() != LinkNature.DERIVE;
				if (follow && !step.to.equals(start) && reached.putIfAbsent(step.to, step.link) == null) {
					open.add(step.to);
				}
			}
		}
		return reached;
	}

	/** All that reaches this element, itself left out, in the order of the text, each with the links of a shortest way from it. */
	Map<String, List<TraceLink>> up(String end) {
		Map<String, TraceLink> fromAny = upwards(end, true);
		Map<String, TraceLink> fromExams = upwards(end, false);
		Map<String, List<TraceLink>> reaching = new LinkedHashMap<>();
		for (TraceNode node : nodes.values()) {
			Map<String, TraceLink> next = Kinds.exam(node.type()) ? fromExams : fromAny;
			if (next.containsKey(node.id())) {
				reaching.put(node.id(), path(next, end, node.id()).reversed());
			}
		}
		return reaching;
	}

	/** What reaches an element, each with the first link of its way. */
	private Map<String, TraceLink> upwards(String end, boolean derived) {
		Map<String, TraceLink> next = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(List.of(end));
		while (!open.isEmpty()) {
			for (Step step : back.getOrDefault(open.remove(), List.of())) {
				boolean follow = derived || step.link.nature() != LinkNature.DERIVE;
				if (follow && !step.to.equals(end) && next.putIfAbsent(step.to, step.link) == null) {
					open.add(step.to);
				}
			}
		}
		return next;
	}

	/** The links of the way from a start to one of the elements it reaches, in order. */
	static List<TraceLink> path(Map<String, TraceLink> reached, String start, String end) {
		List<TraceLink> path = new ArrayList<>();
		for (String at = end; !at.equals(start);) {
			TraceLink link = reached.get(at);
			path.add(0, link);
			at = link.to().equals(at) ? link.from() : link.to();
		}
		return path;
	}
}
