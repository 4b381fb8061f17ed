// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Box;
import fr.referentiel.diagram.Scene.Cluster;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Line;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.diagram.Scene.Text;
import fr.referentiel.diagram.writer.SvgWriter;
import fr.referentiel.trace.Views;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.LinkType;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

class LayoutTest {
	static List<Scene> scenes() {
		List<Scene> scenes = new ArrayList<>();
		Hole[] holes = { new Hole("competence:A1.2C3", "Aucune unité ne l’évalue.", null), new Hole("pole:P4", "Aucun critère.", "absent de la source"),
				new Hole("activite:A2.3", "Aucun savoir.", null) };
		for (String view : Views.codes()) {
			scenes.add(Sample.scene(view));
			scenes.add(Sample.scene(view, holes));
			scenes.add(Sample.scene(view, tangled()));
		}
		return scenes;
	}

	/** As in the BTS SIO: blocs hold the competences, activities mobilise them across; competences rest on knowledge; some links stay within a column. */
	private static TraceGraph tangled() {
		Sample sample = new Sample();
		String centre = sample.node("unite", "U0", null);
		for (int b = 1; b <= 3; b++) {
			String pole = sample.node("pole", "P" + b, null);
			String bloc = sample.node("bloc", "B" + b, null);
			for (int i = 1; i <= 4; i++) {
				sample.node("activite", "A" + b + "." + i, pole);
				sample.node("competence", "C" + b + "." + i, bloc);
				sample.node("savoir", "S" + b + "." + i, bloc);
			}
			sample.link(centre, bloc, LinkType.EVALUE, LinkNature.ENSEMBLE);
		}
		for (int i = 0; i < 12; i++)
			for (int step : new int[] { 0, 5, 7 }) {
				int j = (i * step + i) % 12;
				sample.link("activite:A" + (i / 4 + 1) + "." + (i % 4 + 1), "competence:C" + (j / 4 + 1) + "." + (j % 4 + 1), LinkType.MOBILISE, LinkNature.ECRIT);
				sample.link("competence:C" + (i / 4 + 1) + "." + (i % 4 + 1), "savoir:S" + (j / 4 + 1) + "." + (j % 4 + 1), LinkType.ASSOCIE, LinkNature.DERIVE);
			}
		sample.link("competence:C1.3", "competence:C1.1", LinkType.RENVOIE, LinkNature.ECRIT);
		sample.link("activite:A1.2", "activite:A2.2", LinkType.RENVOIE, LinkNature.ECRIT);
		return sample.graph();
	}

	@ParameterizedTest
	@MethodSource("scenes")
	void every_element_is_drawn_once_and_every_link_on_a_line_or_by_nesting(Scene scene) {
		List<String> drawn = new ArrayList<>();
		scene.boxes().forEach(box -> drawn.add(box.node().id()));
		scene.clusters().forEach(cluster -> drawn.add(cluster.node().id()));
		List<String> expected = scene.view().graph().nodes().stream().map(TraceNode::id).toList();
		assertEquals(expected.size(), drawn.size());
		assertEquals(new HashSet<>(expected), new HashSet<>(drawn));
		List<TraceLink> links = new ArrayList<>(scene.nested());
		scene.lines().forEach(line -> links.addAll(line.links()));
		assertEquals(scene.view().graph().links().size(), links.size());
		assertEquals(new HashSet<>(scene.view().graph().links()), new HashSet<>(links));
	}

	@ParameterizedTest
	@MethodSource("scenes")
	void no_two_boxes_overlap_and_no_frame_cuts_another(Scene scene) {
		List<Frame> boxes = scene.boxes().stream().map(Box::frame).toList();
		for (int i = 0; i < boxes.size(); i++)
			for (int j = 0; j < i; j++)
				assertTrue(apart(boxes.get(i), boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
		for (Cluster cluster : scene.clusters()) {
			for (Box box : scene.boxes())
				assertEquals(encloses(scene, cluster, box.node()), within(box.frame(), cluster.frame()) || !apart(box.frame(), cluster.frame()), box.node().id());
			for (Cluster other : scene.clusters())
				if (other != cluster)
					assertTrue(apart(cluster.frame(), other.frame()) || within(cluster.frame(), other.frame()) || within(other.frame(), cluster.frame()));
		}
	}

	@ParameterizedTest
	@MethodSource("scenes")
	void no_text_leaves_its_box_its_frame_or_the_picture(Scene scene) {
		scene.boxes().forEach(box -> box.texts().forEach(text -> assertWithin(text, box.frame())));
		scene.clusters().forEach(cluster -> cluster.texts().forEach(text -> assertWithin(text, cluster.frame())));
		Frame picture = new Frame(0, 0, scene.width(), scene.height());
		scene.texts().forEach(text -> assertWithin(text, picture));
		scene.legend().texts().forEach(text -> assertWithin(text, picture));
		scene.legend().samples().forEach(sample -> assertWithin(sample.text(), picture));
	}

	@ParameterizedTest
	@MethodSource("scenes")
	void a_frame_s_title_stands_above_what_it_holds(Scene scene) {
		for (Cluster cluster : scene.clusters())
			for (Box box : scene.boxes())
				if (encloses(scene, cluster, box.node()))
					cluster.texts().forEach(text -> assertTrue(text.baseline() < box.frame().y(), box.node().id()));
	}

	@ParameterizedTest
	@MethodSource("scenes")
	void children_of_a_frame_stand_in_document_order_in_each_column(Scene scene) {
		Map<String, Double> lowest = new HashMap<>();
		for (TraceNode node : scene.view().graph().nodes()) {
			Frame frame = frame(scene, node.id());
			String place = frameAround(scene, node) + "/" + scene.view().columnOf(node.type()) + "/" + Math.round(frame.x());
			if (frameAround(scene, node) != null) {
				assertTrue(frame.y() >= lowest.getOrDefault(place, 0.0), node.id());
				lowest.put(place, frame.bottom());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("scenes")
	void lines_start_and_end_at_their_elements_in_straight_steps(Scene scene) {
		for (Line line : scene.lines()) {
			assertTouches(line.points().getFirst(), frame(scene, line.from()), line);
			assertTouches(line.points().getLast(), frame(scene, line.to()), line);
			for (int i = 1; i < line.points().size(); i++) {
				Point a = line.points().get(i - 1);
				Point b = line.points().get(i);
				assertTrue(Math.abs(a.x() - b.x()) < 0.01 || Math.abs(a.y() - b.y()) < 0.01, () -> line.toString());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("scenes")
	void no_line_crosses_a_box(Scene scene) {
		for (Line line : scene.lines())
			for (int i = 1; i < line.points().size(); i++) {
				Point a = line.points().get(i - 1);
				Point b = line.points().get(i);
				Frame step = new Frame(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
				for (Box box : scene.boxes()) {
					Frame inner = new Frame(box.frame().x() + 0.5, box.frame().y() + 0.5, box.frame().width() - 1, box.frame().height() - 1);
					assertTrue(apart(step, inner), () -> line + " through " + box.node().id());
				}
			}
	}

	@Test
	void two_lines_share_a_stretch_only_if_they_share_an_end_and_a_nature() {
		for (Scene scene : scenes())
			for (Line one : scene.lines())
				for (Line other : scene.lines())
					if (one != other && overlap(one, other))
						assertTrue(one.nature() == other.nature() && (one.from().equals(other.from()) || one.to().equals(other.to())
								|| one.from().equals(other.to()) || one.to().equals(other.from())), () -> one + " on " + other);
	}

	@Test
	void columns_stand_from_left_to_right_under_their_headings() {
		Scene scene = Sample.scene(Views.ACTIVITES_TACHES);
		for (Box task : scene.boxes())
			if (task.node().type().equals("tache"))
				assertTrue(frame(scene, task.node().parent()).right() < task.frame().x(), task.node().id());
		List<String> headings = scene.texts().stream().map(Text::content).toList();
		assertTrue(headings.containsAll(List.of("Activités", "Tâches")), headings.toString());
	}

	@Test
	void holes_are_marked_and_listed_with_their_reasons() {
		Scene scene = Sample.scene(Views.ACTIVITES_COMPETENCES_UNITES, new Hole("competence:A1.2C3", "Aucune unité ne l’évalue.", null));
		for (Box box : scene.boxes())
			if (box.node().id().equals("competence:A1.2C3"))
				assertNotNull(box.mark());
			else
				assertNull(box.mark());
		assertTrue(scene.legend().texts().stream().anyMatch(text -> text.content().equals("A1.2C3\u00a0: Aucune unité ne l’évalue.")));
	}

	@Test
	void the_legend_explains_only_what_the_picture_uses() {
		List<LinkNature> natures = Sample.scene(Views.ACTIVITES_COMPETENCES_UNITES).legend().samples().stream().map(Scene.Sample::nature).toList();
		assertEquals(List.of(LinkNature.ECRIT, LinkNature.ENSEMBLE), natures);
		assertEquals(List.of(LinkNature.ECRIT), Sample.scene(Views.ACTIVITES_TACHES).legend().samples().stream().map(Scene.Sample::nature).toList());
	}

	@Test
	void nothing_at_all_still_makes_a_picture_that_says_so() {
		Scene scene = Sample.LAYOUT.layout(Sample.view(Views.SYNTHESE, new TraceGraph(List.of(), List.of()), List.of(), null));
		Text said = scene.texts().getLast();
		assertTrue(said.content().startsWith("Rien à montrer"), said.content());
		assertWithin(said, new Frame(0, 0, scene.width(), scene.height()));
		assertTrue(Sample.scene(Views.SYNTHESE).texts().stream().noneMatch(text -> text.content().startsWith("Rien")));
	}

	@Test
	void a_code_stands_above_its_wording_where_it_would_break_a_long_word() {
		Sample sample = new Sample();
		sample.node("unite", "UF3", "Module d’approfondissement sectoriel", null);
		sample.node("unite", "UF2", "Module sectoriel", null);
		List<Box> boxes = Sample.scene(Views.SYNTHESE, sample.graph()).boxes();
		assertEquals(List.of("UF3", "Module", "d’approfondissement", "sectoriel"), boxes.getFirst().texts().stream().map(Text::content).toList());
		assertEquals(List.of("UF2", "Module sectoriel"), boxes.getLast().texts().stream().map(Text::content).toList());
	}

	@Test
	void parents_that_form_a_circle_and_links_to_oneself_do_no_harm() {
		Sample sample = new Sample();
		sample.node("pole", "P1", "pole:P2");
		sample.node("pole", "P2", "pole:P1");
		String activity = sample.node("activite", "A1", "pole:P1");
		sample.link(activity, activity, LinkType.RENVOIE, LinkNature.ECRIT);
		every_element_is_drawn_once_and_every_link_on_a_line_or_by_nesting(Sample.scene(Views.ACTIVITES_TACHES, sample.graph()));
	}

	@Test
	void a_diagram_ten_times_as_large_as_mos_is_drawn_in_each_view() {
		TraceGraph large = Sample.times(10);
		for (String view : Views.codes())
			Assertions.assertFalse(new SvgWriter().text(Sample.scene(view, large)).isEmpty(), view);
	}

	private static Frame frame(Scene scene, String id) {
		return scene.boxes().stream().filter(box -> box.node().id().equals(id)).map(Box::frame).findFirst()
				.orElseGet(() -> scene.clusters().stream().filter(cluster -> cluster.node().id().equals(id)).map(Cluster::frame).findFirst().orElseThrow());
	}

	private static String frameAround(Scene scene, TraceNode node) {
		return scene.clusters().stream().filter(cluster -> encloses(scene, cluster, node)).max((a, b) -> a.depth() - b.depth())
				.map(cluster -> cluster.node().id()).orElse(null);
	}

	private static boolean encloses(Scene scene, Cluster cluster, TraceNode node) {
		Map<String, String> parents = new HashMap<>();
		scene.view().graph().nodes().forEach(n -> parents.put(n.id(), n.parent()));
		Set<String> seen = new HashSet<>();
		for (String at = node.parent(); at != null && seen.add(at); at = parents.get(at))
			if (at.equals(cluster.node().id()))
				return true;
		return false;
	}

	private static boolean apart(Frame a, Frame b) {
		return a.right() <= b.x() || b.right() <= a.x() || a.bottom() <= b.y() || b.bottom() <= a.y();
	}

	private static boolean within(Frame inner, Frame outer) {
		return inner.x() >= outer.x() && inner.y() >= outer.y() && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
	}

	private static void assertWithin(Text text, Frame frame) {
		double height = text.style().size();
		Frame place = new Frame(text.x(), text.baseline() - height * 0.8, text.width(), height);
		assertTrue(within(place, frame), () -> text + " in " + frame);
	}

	private static void assertTouches(Point point, Frame frame, Line line) {
		boolean near = point.x() >= frame.x() - 0.2 && point.x() <= frame.right() + 0.2 && point.y() >= frame.y() - 0.2 && point.y() <= frame.bottom() + 0.2;
		assertTrue(near, () -> line + " does not touch " + frame);
	}

	private static boolean overlap(Line one, Line other) {
		for (int i = 1; i < one.points().size(); i++)
			for (int j = 1; j < other.points().size(); j++)
				if (overlap(one.points().get(i - 1), one.points().get(i), other.points().get(j - 1), other.points().get(j)))
					return true;
		return false;
	}

	private static boolean overlap(Point a, Point b, Point c, Point d) {
		if (a.x() == b.x() && c.x() == d.x() && a.x() == c.x())
			return Math.min(Math.max(a.y(), b.y()), Math.max(c.y(), d.y())) - Math.max(Math.min(a.y(), b.y()), Math.min(c.y(), d.y())) > 0.5;
		if (a.y() == b.y() && c.y() == d.y() && a.y() == c.y())
			return Math.min(Math.max(a.x(), b.x()), Math.max(c.x(), d.x())) - Math.max(Math.min(a.x(), b.x()), Math.min(c.x(), d.x())) > 0.5;
		return false;
	}
}
