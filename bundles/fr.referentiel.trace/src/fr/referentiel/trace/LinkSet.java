// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.model.GenreLien;

/** The links found so far, each once, in the order found; a link that is written is never weakened by one that is derived. */
final class LinkSet {
	private record Key(String from, String to, LinkType type) {
	}

	private final Map<String, TraceNode> nodes;
	private final Map<Key, TraceLink> links = new LinkedHashMap<>();
	private final Map<TraceLink, List<TraceLink>> reasons = new LinkedHashMap<>();

	LinkSet(Map<String, TraceNode> nodes) {
		this.nodes = nodes;
	}

	List<TraceLink> all() {
		return List.copyOf(links.values());
	}

	boolean has(String from, String to, LinkType type) {
		return links.containsKey(new Key(from, to, type));
	}

	/** What the nesting of a node in its parent says. */
	void nest(TraceNode node) {
		if (node.parent() == null) {
			return;
		}
		String holder = node.parent();
		String inside = node.id();
		add(holder, inside, LinkType.CONTIENT, LinkNature.ECRIT);
		String outer = nodes.get(holder).type();
		if (Kinds.exam(outer)) {
			if (Kinds.object(node.type())) {
				state(holder, inside, LinkType.EVALUE);
			} else if (node.type().equals("unite")) {
				state(holder, inside, LinkType.VALIDE);
			}
		} else if (outer.equals("unite")) {
			if (Kinds.object(node.type())) {
				state(inside, holder, LinkType.EVALUEE_PAR);
			} else if (Kinds.exam(node.type())) {
				state(inside, holder, LinkType.VALIDE);
			} else if (node.type().equals("bloc")) {
				state(inside, holder, LinkType.CORRESPOND);
			}
		} else if (outer.equals("bloc") && node.type().equals("unite")) {
			state(holder, inside, LinkType.CORRESPOND);
		} else if (node.type().equals("savoir") && !outer.equals("savoir")) {
			state(holder, inside, LinkType.MOBILISE);
		}
	}

	/** A link that the text writes. Ends that are no node (another option's, another référentiel's) are left out. */
	void write(GenreLien genre, String from, String to) {
		switch (genre) {
		case RATTACHE -> state(to, from, LinkType.CONTIENT);
		case EVALUE -> state(from, to, LinkType.EVALUE);
		case MOBILISE -> state(from, to, LinkType.MOBILISE);
		case ASSOCIE -> state(from, to, LinkType.ASSOCIE);
		case VALIDE -> state(from, to, LinkType.VALIDE);
		case REGROUPE, REPREND -> state(from, to, LinkType.REGROUPE);
		case CORRESPOND -> state(from, to, LinkType.CORRESPOND);
		case RENVOIE, DISPENSE -> state(from, to, LinkType.RENVOIE);
		}
	}

	/** A link that follows from two others. */
	void derive(String from, String to, LinkType type, TraceLink one, TraceLink other) {
		if (!has(from, to, type)) {
			TraceLink link = new TraceLink(from, to, type, LinkNature.DERIVE);
			links.put(new Key(from, to, type), link);
			reasons.put(link, List.of(one, other));
		}
	}

	/** For each derived link, the links that it follows from. */
	Map<TraceLink, List<TraceLink>> reasons() {
		return reasons;
	}

	private void state(String from, String to, LinkType type) {
		if (nodes.containsKey(from) && nodes.containsKey(to)) {
			add(from, to, type, nature(type, nodes.get(from).type(), nodes.get(to).type()));
		}
	}

	private static LinkNature nature(LinkType type, String from, String to) {
		return switch (type) {
		case EVALUE, EVALUEE_PAR, MOBILISE, ASSOCIE -> Kinds.set(from) || Kinds.set(to) ? LinkNature.ENSEMBLE : LinkNature.ECRIT;
		default -> LinkNature.ECRIT;
		};
	}

	private void add(String from, String to, LinkType type, LinkNature nature) {
		links.putIfAbsent(new Key(from, to, type), new TraceLink(from, to, type, nature));
	}
}
