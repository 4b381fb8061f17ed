// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.referentiel.model.EditDistance;

/** Finds the elements whose identity or code resembles what somebody wrote: « vouliez-vous dire … ». */
final class Resembling {
	/** Most proposals in one message. */
	private static final int MOST = 3;

	private record Candidate(TraceNode node, int distance) {
	}

	private final TraceGraph graph;

	Resembling(TraceGraph graph) {
		this.graph = graph;
	}

	/** A sentence to append to a message, with a leading space: the elements that resemble, or how an identity looks; empty for an empty graph. */
	String advice(String written) {
		List<String> near = near(written);
		if (!near.isEmpty()) {
			return near.stream().collect(Collectors.joining(" », « ", " Vouliez-vous dire « ", " » ?"));
		}
		return graph.nodes().isEmpty() ? "" : " Un identifiant s’écrit comme « " + graph.nodes().getFirst().id() + " » ; « exporter json » les donne tous.";
	}

	private List<String> near(String written) {
		String wanted = plain(written);
		int most = wanted.length() < 3 ? 0 : Math.max(1, wanted.length() / 5);
		List<Candidate> candidates = new ArrayList<>();
		for (TraceNode node : graph.nodes()) {
			int distance = Math.min(EditDistance.of(wanted, plain(node.id()), most), node.code() == null ? Integer.MAX_VALUE : EditDistance.of(wanted, plain(node.code()), most));
			if (distance <= most) {
				candidates.add(new Candidate(node, distance));
			}
		}
		candidates.sort(Comparator.comparingInt(Candidate::distance));
		int best = candidates.isEmpty() ? 0 : candidates.getFirst().distance;
		return candidates.stream().filter(c -> c.distance == best).limit(MOST).map(c -> c.node.id()).toList();
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
	}
}
