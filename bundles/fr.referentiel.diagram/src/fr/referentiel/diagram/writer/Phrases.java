// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import fr.referentiel.trace.Hole;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Line;
import fr.referentiel.diagram.Scene.Mark;
import fr.referentiel.diagram.text.Wording;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.TraceNode;

/** What the picture says in words, in French, for those who do not see it. */
final class Phrases {
	private final Scene scene;
	private final Map<String, TraceNode> nodes = new HashMap<>();

	Phrases(Scene scene) {
		this.scene = scene;
		scene.view().graph().nodes().forEach(node -> nodes.put(node.id(), node));
	}

	String title() {
		String subtitle = Wording.clean(scene.view().subtitle());
		return Wording.clean(scene.view().title()) + (subtitle.isEmpty() ? "" : " \u2013 " + subtitle);
	}

	String description() {
		long holes = scene.boxes().stream().filter(box -> box.mark() != null).count() + scene.clusters().stream().filter(c -> c.mark() != null).count();
		String columns = scene.view().columns().stream().map(column -> Wording.clean(column.title())).collect(Collectors.joining(", "));
		return "Diagramme en colonnes\u00a0: " + columns + ". " + count(scene.view().graph().nodes().size(), "élément") + ", "
				+ count(scene.view().graph().links().size(), "lien") + ", " + count(holes, "trou") + "."
				+ (scene.view().date() == null ? "" : " Texte\u00a0: " + Wording.clean(scene.view().date()) + ".");
	}

	private static String count(long number, String what) {
		return number + "\u00a0" + what + (number > 1 ? "s" : "");
	}

	/** Code and wording of an element. */
	String name(TraceNode node) {
		String code = Wording.clean(node.code());
		String label = Wording.clean(node.label());
		return code.isEmpty() || label.isEmpty() ? code + label : code + " \u2013 " + label;
	}

	/** Where an element stands and what it lacks; empty where there is nothing to say. */
	String about(TraceNode node, Mark mark) {
		TraceNode parent = node.parent() == null ? null : nodes.get(node.parent());
		String within = parent == null ? "" : "Dans " + shortName(parent) + ".";
		return mark == null ? within : (within + " " + hole(mark.hole())).strip();
	}

	private static String hole(Hole hole) {
		return (hole.justified() ? "Trou admis\u00a0: " : "Trou\u00a0: ") + Wording.clean(hole.sentence());
	}

	/** For instance « U4 évalue P1 (dit de l'ensemble) ». */
	String link(Line line) {
		String verbs = line.links().stream().map(link -> link.type().verb()).distinct().collect(Collectors.joining(", "));
		return shortName(nodes.get(line.from())) + " " + verbs + " " + shortName(nodes.get(line.to())) + nature(line.nature());
	}

	private static String shortName(TraceNode node) {
		return Wording.clean(node.code() == null ? "«\u00a0" + node.label() + "\u00a0»" : node.code());
	}

	private static String nature(LinkNature nature) {
		return switch (nature) {
		case ECRIT -> "";
		case ENSEMBLE -> " (dit de l’ensemble)";
		case DERIVE -> " (déduit)";
		};
	}
}
