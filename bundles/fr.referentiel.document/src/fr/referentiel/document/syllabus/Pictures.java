// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Figure;
import fr.referentiel.rules.Subject;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.TracedKind;
import fr.referentiel.trace.Views;

/** The pictures of who answers to whom: the whole in short, then each pôle, or each bloc where there are no pôles, large enough to be read. */
final class Pictures {
	private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;
	private static final double WIDEST = 165;
	private static final double TALLEST = 215;
	private static final Set<String> EXAMS = Set.of("epreuve", "sous-epreuve", "partie", "unite");
	private static final Set<String> SKILLS = Set.of("ensemble", "competence", "sous-competence");

	/** A picture to be laid out. @param name what it shows, of the whole */
	private record Wanted(DiagramView view, String name) {
	}

	private final Subject subject;
	private final DiagramLayout layout = new DiagramLayout();
	private final Drawings drawings = new Drawings();

	Pictures(Subject subject) {
		this.subject = subject;
	}

	/** Empty where nothing is linked to anything. */
	List<Block> blocks() {
		List<Wanted> wanted = wanted();
		if (wanted.isEmpty()) {
			return List.of();
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(new fr.referentiel.document.content.Heading(2, "Schémas"));
		List<Scene> scenes = wanted.parallelStream().map(picture -> layout.layout(picture.view())).toList();
		for (int i = 0; i < scenes.size(); i++) {
			blocks.add(figure(wanted.get(i), scenes.get(i)));
		}
		return blocks;
	}

	private List<Wanted> wanted() {
		List<Wanted> wanted = new ArrayList<>();
		want(wanted, Views.SYNTHESE, subject.trace(), "Pôles, blocs, unités et épreuves");
		for (String kind : List.of("pole", "bloc")) {
			int before = wanted.size();
			for (TraceNode part : subject.trace().nodes()) {
				if (part.type().equals(kind)) {
					want(wanted, Views.ACTIVITES_COMPETENCES_UNITES, around(part), name(part));
				}
			}
			if (wanted.size() > before) {
				break;
			}
		}
		return wanted;
	}

	/** Adds the picture unless there is nothing to see in it. */
	private void want(List<Wanted> wanted, String code, TraceGraph graph, String name) {
		var shown = Views.of(code, graph, List.of(), null);
		if (!shown.graph().links().isEmpty() && shown.graph().nodes().stream().map(TraceNode::type).distinct().count() > 1) {
			wanted.add(new Wanted(new DiagramView(shown, Heading.of(subject.referentiel())), name));
		}
	}

	private Figure figure(Wanted picture, Scene scene) {
		double width = Math.min(WIDEST, scene.width() * MILLIMETRES_PER_PIXEL);
		double fitted = Math.min(width, TALLEST * scene.width() / scene.height());
		return new Figure(alternative(picture.name(), picture.view().graph()), picture.view().title() + " – " + picture.name(), drawings.add(scene),
				(int) Math.floor(fitted));
	}

	/** What the picture shows, in words: how many of each kind, by name where they are few. */
	private static String alternative(String name, TraceGraph graph) {
		Map<String, List<TraceNode>> kinds = graph.nodes().stream().collect(Collectors.groupingBy(TraceNode::type, LinkedHashMap::new, Collectors.toList()));
		return "Schéma de « " + name + " » : " + kinds.entrySet().stream().map(e -> e.getValue().size() + " " + kind(e.getKey(), e.getValue().size()) + codes(e.getValue()))
				.collect(Collectors.joining(", ")) + ", et " + graph.links().size() + " liens entre eux, que les tableaux et les chapitres de ce document disent aussi.";
	}

	private static String codes(List<TraceNode> nodes) {
		List<String> codes = nodes.stream().map(TraceNode::code).filter(c -> c != null).toList();
		return codes.isEmpty() || codes.size() > 12 ? "" : " (" + String.join(", ", codes) + ")";
	}

	private static String kind(String type, int count) {
		return TracedKind.ofType(type).map(kind -> count > 1 ? kind.plural() : kind.singular()).orElse(type);
	}

	/** The part with all it holds, the competences that stand elsewhere and are linked to it, and the units and épreuves that reach something of these. */
	private TraceGraph around(TraceNode part) {
		TraceGraph whole = subject.trace();
		Map<String, String> parents = new HashMap<>();
		whole.nodes().forEach(n -> parents.put(n.id(), n.parent()));
		Set<String> kept = new HashSet<>();
		whole.nodes().stream().filter(n -> inside(n.id(), part.id(), parents)).forEach(n -> kept.add(n.id()));
		kept.addAll(linkedSkills(kept, parents));
		List<String> own = List.copyOf(kept);
		for (TraceNode exam : whole.nodes()) {
			if (EXAMS.contains(exam.type()) && subject.coverage().by(exam.id()).stream().anyMatch(own::contains)) {
				kept.add(exam.id());
			}
		}
		return new TraceGraph(whole.nodes().stream().filter(n -> kept.contains(n.id())).toList(),
				whole.links().stream().filter(l -> kept.contains(l.from()) && kept.contains(l.to())).toList());
	}

	/** Competences at the other end of a link of these, with the sets that hold them. */
	private Set<String> linkedSkills(Set<String> own, Map<String, String> parents) {
		Map<String, String> types = subject.trace().nodes().stream().collect(Collectors.toMap(TraceNode::id, TraceNode::type));
		Set<String> found = new HashSet<>();
		for (TraceLink link : subject.trace().links()) {
			if (own.contains(link.from()) || own.contains(link.to())) {
				String at = own.contains(link.from()) ? link.to() : link.from();
				while (at != null && SKILLS.contains(types.get(at)) && found.add(at)) {
					at = parents.get(at);
				}
			}
		}
		return found;
	}

	private static boolean inside(String id, String container, Map<String, String> parents) {
		Set<String> seen = new HashSet<>();
		for (String at = id; at != null && seen.add(at); at = parents.get(at)) {
			if (at.equals(container)) {
				return true;
			}
		}
		return false;
	}

	private static String name(TraceNode node) {
		return node.code() == null ? node.label() : node.label().isEmpty() ? node.code() : node.code() + " – " + node.label();
	}
}
