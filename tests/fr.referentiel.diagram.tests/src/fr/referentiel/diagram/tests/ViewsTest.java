// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.referentiel.trace.UnknownSelectionException;
import fr.referentiel.trace.Views;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.LinkType;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.TraceView;

class ViewsTest {
	@Test
	void the_default_view_comes_first_and_shows_activities_competences_units_and_what_frames_them() {
		assertEquals(Views.ACTIVITES_COMPETENCES_UNITES, Views.codes().getFirst());
		assertEquals(Set.of("pole", "activite", "competence", "unite"), kinds(view(Views.ACTIVITES_COMPETENCES_UNITES, null)));
	}

	@Test
	void a_view_keeps_the_order_of_the_text_and_every_link_between_its_elements() {
		TraceGraph whole = Sample.mos();
		TraceGraph part = view(Views.ACTIVITES_TACHES, null).graph();
		List<String> ids = ids(part);
		assertEquals(ids(whole).stream().filter(ids::contains).toList(), ids);
		assertEquals(whole.links().stream().filter(link -> ids.contains(link.from()) && ids.contains(link.to())).toList(), part.links());
	}

	@Test
	void a_link_said_of_a_set_stays_at_the_set() {
		List<TraceLink> said = view(Views.ACTIVITES_COMPETENCES_UNITES, null).graph().links().stream().filter(link -> link.nature() == LinkNature.ENSEMBLE).toList();
		assertEquals(4, said.size());
		assertTrue(said.stream().allMatch(link -> link.to().startsWith("pole:")));
	}

	@Test
	void an_element_whose_parent_is_not_shown_belongs_to_the_nearest_ancestor_that_is() {
		Sample sample = new Sample();
		String pole = sample.node("pole", "P1", null);
		String activity = sample.node("activite", "A1", pole);
		String task = sample.node("tache", "T1", activity);
		sample.node("competence", "C1", task);
		TraceGraph part = Views.of(Views.ACTIVITES_COMPETENCES_UNITES, sample.graph(), List.of(), null).graph();
		assertEquals(activity, part.nodes().getLast().parent());
	}

	@Test
	void impact_goes_both_ways_and_does_not_turn_round() {
		TraceView view = view(Views.IMPACT, "activite:A1.2");
		Set<String> ids = Set.copyOf(ids(view.graph()));
		assertTrue(ids.containsAll(Set.of("epreuve:E4", "unite:U4", "bloc:B1", "pole:P1", "activite:A1.2", "tache:A1.2T5", "competence:A1.2C1", "savoir:A1.2S7")));
		assertFalse(ids.contains("activite:A1.1"));
		assertFalse(ids.contains("unite:U6"));
		assertEquals("activite:A1.2", view.centre());
	}

	@Test
	void impact_reads_evaluee_par_backwards() {
		Sample sample = new Sample();
		String skill = sample.node("competence", "C1", null);
		String unit = sample.node("unite", "U1", null);
		String exam = sample.node("epreuve", "E1", null);
		sample.link(skill, unit, LinkType.EVALUEE_PAR, LinkNature.ECRIT);
		sample.link(exam, unit, LinkType.VALIDE, LinkNature.ECRIT);
		assertEquals(List.of(skill, unit, exam), ids(Views.of(Views.IMPACT, sample.graph(), List.of(), skill).graph()));
	}

	@Test
	void an_unknown_view_is_refused_with_the_names_of_those_that_exist() {
		String message = assertThrows(UnknownSelectionException.class, () -> view("toile", null)).getMessage();
		assertTrue(message.startsWith("La vue « toile » n’existe pas."), message);
		Views.codes().forEach(code -> assertTrue(message.contains(code), message));
	}

	@Test
	void impact_without_a_centre_or_with_an_unknown_one_is_refused_in_french() {
		assertTrue(assertThrows(UnknownSelectionException.class, () -> view(Views.IMPACT, null)).getMessage().contains("élément central"));
		assertTrue(assertThrows(UnknownSelectionException.class, () -> view(Views.IMPACT, "x:1")).getMessage().contains("« x:1 » n’existe pas"));
	}

	@Test
	void a_view_refuses_links_that_leave_it_and_ids_that_occur_twice() {
		TraceView view = view(Views.SYNTHESE, null);
		TraceNode node = view.graph().nodes().getFirst();
		TraceGraph twice = new TraceGraph(List.of(node, node), List.of());
		TraceGraph loose = new TraceGraph(List.of(node), List.of(new TraceLink(node.id(), "x", LinkType.CONTIENT, LinkNature.ECRIT)));
		for (TraceGraph bad : List.of(twice, loose))
			assertThrows(IllegalArgumentException.class,
					() -> new TraceView("v", "v", view.columns(), Set.of(), bad, List.of(), null));
	}

	private static TraceView view(String code, String centre) {
		return Views.of(code, Sample.mos(), List.of(), centre);
	}

	private static List<String> ids(TraceGraph graph) {
		return graph.nodes().stream().map(TraceNode::id).toList();
	}

	private static Set<String> kinds(TraceView view) {
		return view.graph().nodes().stream().map(TraceNode::type).collect(Collectors.toSet());
	}
}
