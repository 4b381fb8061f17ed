// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.testing.Texts;
import fr.referentiel.trace.Coverage;
import fr.referentiel.trace.Impact;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.LinkType;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.Reach;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.Traces;

/** What holds of every trace graph: those of the shipped référentiels, of each of their options, and a hundred that chance made. */
class TracePropertiesTest {
	private static final int RANDOM_GRAPHS = 100;
	private static final Set<String> EXAMINING = Set.of("epreuve", "sous-epreuve", "partie", "unite", "bloc");

	static Stream<Named<TraceGraph>> graphs() {
		Stream<Named<TraceGraph>> random = LongStream.range(0, RANDOM_GRAPHS).mapToObj(seed -> Named.of("graine " + seed, RandomGraph.of(seed)));
		return Stream.concat(shipped(), random);
	}

	static Stream<Named<TraceGraph>> shipped() {
		LoadedReferentiel sio = Texts.shipped("sio");
		return Stream.concat(Stream.of("mos", "mos-2020").map(name -> Named.of(name, graph(Texts.shipped(name), null))),
				Stream.of("SISR", "SLAM").map(option -> Named.of("sio " + option, graph(sio, option))));
	}

	private static TraceGraph graph(LoadedReferentiel loaded, String option) {
		TraceGraph graph = Traces.of(loaded.referentiel(), loaded.identites(), option);
		assertFalse(graph.links().isEmpty());
		return graph;
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void everyWayIsAChainOfLinksOfTheGraph(TraceGraph graph) {
		Set<TraceLink> links = new HashSet<>(graph.links());
		for (TraceNode node : graph.nodes()) {
			Impact impact = Impact.of(graph, node.id());
			for (Reach reach : concat(impact.above(), impact.below())) {
				assertTrue(links.containsAll(reach.path()), reach::toString);
				assertEquals(reach.element(), end(reach.by(), reach.path()), reach::toString);
			}
		}
	}

	/** Where a chain of links, each read forwards or backwards, leads to. */
	private static String end(String start, List<TraceLink> path) {
		String at = start;
		for (TraceLink link : path) {
			assertTrue(link.from().equals(at) || link.to().equals(at), () -> path.toString());
			at = link.from().equals(at) ? link.to() : link.from();
		}
		return at;
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void whatReachesAnElementIsWhatItIsReachedBy(TraceGraph graph) {
		Set<String> downwards = new TreeSet<>();
		Set<String> upwards = new TreeSet<>();
		for (TraceNode node : graph.nodes()) {
			Impact impact = Impact.of(graph, node.id());
			impact.below().forEach(reach -> downwards.add(node.id() + " > " + reach.element()));
			impact.above().forEach(reach -> upwards.add(reach.by() + " > " + node.id()));
		}
		assertEquals(downwards, upwards);
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void coverageIsTheImpactSeenFromTheExam(TraceGraph graph) {
		Coverage coverage = Coverage.of(graph);
		Map<String, String> kinds = new HashMap<>();
		graph.nodes().forEach(node -> kinds.put(node.id(), node.type()));
		for (TraceNode node : graph.nodes()) {
			List<String> examined = Impact.of(graph, node.id()).above().stream().map(Reach::by).filter(by -> EXAMINING.contains(kinds.get(by))).toList();
			assertEquals(examined, coverage.of(node.id()).stream().map(Reach::by).toList());
			assertTrue(coverage.evaluated(node.id()) || examined.stream().allMatch(by -> kinds.get(by).equals("bloc")), node::id);
		}
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void aMatrixTurnedRoundHasTheSamePairs(TraceGraph graph) {
		for (List<String> kinds : List.of(List.of("competence", "unite"), List.of("activite", "savoir"), List.of("pole", "epreuve"), List.of("bloc", "competence"))) {
			Matrix matrix = Matrix.of(graph, kinds.get(0), kinds.get(1));
			Matrix turned = Matrix.of(graph, kinds.get(1), kinds.get(0));
			assertEquals(new TreeSet<>(matrix.cells().stream().map(c -> c.row() + " " + c.column() + " " + c.nature()).toList()),
					new TreeSet<>(turned.cells().stream().map(c -> c.column() + " " + c.row() + " " + c.nature()).toList()));
			assertEquals(matrix.cells().size(), matrix.rowTotals().values().stream().mapToInt(Integer::intValue).sum());
			assertEquals(matrix.columnTotals(), turned.rowTotals());
		}
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void aPairThatTheMatrixCallsWrittenIsOneLinkOrNesting(TraceGraph graph) {
		for (Matrix.Cell cell : Matrix.of(graph, "competence", "savoir").cells()) {
			long telling = cell.path().stream().filter(link -> link.type() != LinkType.CONTIENT).count();
			assertTrue(cell.nature() != LinkNature.ECRIT || telling == 0 || cell.path().size() == 1, cell::toString);
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void aDerivedLinkFollowsFromTwoThatMeetItsEnds(TraceGraph graph) {
		List<TraceLink> derived = graph.links().stream().filter(link -> link.nature() == LinkNature.DERIVE).toList();
		for (TraceLink link : derived) {
			Set<String> ends = new HashSet<>();
			graph.reasons(link).forEach(reason -> {
				ends.add(reason.from());
				ends.add(reason.to());
			});
			assertEquals(2, graph.reasons(link).size(), link::toString);
			assertTrue(ends.containsAll(Set.of(link.from(), link.to())), () -> link + " : " + graph.reasons(link));
		}
		graph.links().stream().filter(link -> link.nature() != LinkNature.DERIVE).forEach(link -> assertEquals(List.of(), graph.reasons(link)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SISR", "SLAM" })
	void anOptionSeesNothingThatTheWholeDoesNotHave(String option) {
		LoadedReferentiel sio = Texts.shipped("sio");
		TraceGraph whole = graph(sio, null);
		TraceGraph seen = graph(sio, option);
		Set<String> ids = new HashSet<>(whole.nodes().stream().map(TraceNode::id).toList());
		assertTrue(seen.nodes().size() < whole.nodes().size());
		seen.nodes().forEach(node -> assertTrue(ids.contains(node.id()), node::id));
		Set<TraceLink> stated = new HashSet<>(whole.links());
		seen.links().stream().filter(link -> link.nature() != LinkNature.DERIVE).forEach(link -> assertTrue(stated.contains(link), link::toString));
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void theLinksOfTheGraphJoinItsNodes(TraceGraph graph) {
		Set<String> ids = new HashSet<>(graph.nodes().stream().map(TraceNode::id).toList());
		assertEquals(graph.nodes().size(), ids.size());
		assertEquals(graph.links().size(), new HashSet<>(graph.links()).size());
		graph.links().forEach(link -> assertTrue(ids.contains(link.from()) && ids.contains(link.to()), link::toString));
		graph.nodes().forEach(node -> assertTrue(node.parent() == null || ids.contains(node.parent()), node::id));
	}

	private static List<Reach> concat(List<Reach> first, List<Reach> second) {
		List<Reach> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}
}
