// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
			int distance = Math.min(distance(wanted, plain(node.id())), node.code() == null ? Integer.MAX_VALUE : distance(wanted, plain(node.code())));
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

	/** The least number of letters to insert, drop or replace to make one text of the other. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
				diagonal = above;
			}
		}
		return row[b.length()];
	}
}
