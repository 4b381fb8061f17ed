// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.LinkType;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/** Graphs that no text would give, links that turn in a circle among them: what is true of these is true of any. */
final class RandomGraph {
	private static final List<String> KINDS = List.of("pole", "activite", "tache", "ensemble", "competence", "sous-competence", "savoir", "bloc", "unite", "module",
			"epreuve", "sous-epreuve", "partie", "enseignement");
	private static final int NODES = 30;
	private static final int LINKS = 60;

	private final Random random;
	private final List<TraceNode> nodes = new ArrayList<>();
	private final Set<TraceLink> links = new LinkedHashSet<>();

	private RandomGraph(long seed) {
		random = new Random(seed);
	}

	/** The graph of a seed, always the same. */
	static TraceGraph of(long seed) {
		RandomGraph graph = new RandomGraph(seed);
		for (int i = 0; i < NODES; i++) {
			graph.addNode(i);
		}
		for (int i = 0; i < LINKS; i++) {
			graph.addLink();
		}
		return new TraceGraph(graph.nodes, List.copyOf(graph.links));
	}

	private void addNode(int number) {
		String kind = pick(KINDS);
		String parent = nodes.isEmpty() || random.nextInt(3) == 0 ? null : pick(nodes).id();
		TraceNode node = new TraceNode(kind + ":" + number, kind, String.valueOf(number), "", parent);
		nodes.add(node);
		if (parent != null) {
			links.add(new TraceLink(parent, node.id(), LinkType.CONTIENT, LinkNature.ECRIT));
		}
	}

	private void addLink() {
		String from = pick(nodes).id();
		String to = pick(nodes).id();
		LinkType type = pick(List.of(LinkType.values()));
		if (!from.equals(to) && type != LinkType.CONTIENT) {
			links.add(new TraceLink(from, to, type, pick(List.of(LinkNature.values()))));
		}
	}

	private <T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}
}
