// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.diagram.writer.SceneWriter;
import fr.referentiel.trace.Views;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.LinkType;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/** A référentiel with the codes and numbers of the BTS MOS: 4 pôles, 11 activités, 48 tâches, 52 compétences, 61 savoirs, blocs, units and épreuves. */
final class Sample {
	static final Heading HEADING = new Heading("BTS Management opérationnel de la sécurité", "annexes de l’arrêté");
	static final DiagramLayout LAYOUT = new DiagramLayout();

	/** Per pôle, per activité: tâches, compétences, savoirs. */
	private static final int[][][] SIZES = { { { 2, 2, 4 }, { 5, 5, 7 }, { 5, 4, 5 } }, { { 4, 6, 7 }, { 8, 8, 7 }, { 2, 3, 3 } },
			{ { 3, 2, 4 }, { 6, 6, 5 }, { 4, 5, 3 } }, { { 6, 5, 8 }, { 3, 6, 8 } } };
	private static final List<String> UNITS = List.of("U4", "U51", "U52", "U6");
	private static final List<String> LABELS = List.of("Établir un dossier de sécurité", "Mettre en œuvre une démarche qualité de la prestation",
			"Identifier les responsabilités et la coordination entre les différents services de l’État et les autres acteurs de la sécurité",
			"Évaluer les salariés", "Gérer les conflits individuels", "Planifier les activités", "Construire des rétroplannings",
			"Analyser une situation d’accident", "Déterminer les moyens techniques et humains nécessaires à la réalisation de la prestation",
			"Gérer la sécurité dans le cadre de l’intervention d’un prestataire extérieur", "Conduire une réunion avec le client");

	final List<TraceNode> nodes = new ArrayList<>();
	final List<TraceLink> links = new ArrayList<>();

	static TraceGraph mos() {
		Sample sample = new Sample();
		sample.add("");
		return sample.graph();
	}

	/** As many MOS beside each other, as one graph. */
	static TraceGraph times(int count) {
		Sample sample = new Sample();
		for (int i = 0; i < count; i++)
			sample.add("-" + i);
		return sample.graph();
	}

	TraceGraph graph() {
		return new TraceGraph(nodes, links);
	}

	private void add(String suffix) {
		for (int p = 1; p <= SIZES.length; p++)
			pole(p, suffix);
		for (int p = 1; p <= SIZES.length; p++) {
			String unit = node("unite", UNITS.get(p - 1) + suffix, null);
			String exam = node("epreuve", "E" + UNITS.get(p - 1).substring(1) + suffix, null);
			String bloc = node("bloc", "B" + p + suffix, null);
			link(unit, "pole:P" + p + suffix, LinkType.EVALUE, LinkNature.ENSEMBLE);
			link(exam, unit, LinkType.VALIDE, LinkNature.ECRIT);
			link(bloc, unit, LinkType.CORRESPOND, LinkNature.ECRIT);
			link(bloc, "pole:P" + p + suffix, LinkType.CORRESPOND, LinkNature.ECRIT);
		}
	}

	private void pole(int p, String suffix) {
		String pole = node("pole", "P" + p + suffix, null);
		for (int a = 1; a <= SIZES[p - 1].length; a++) {
			String code = "A" + p + "." + a;
			String activity = node("activite", code + suffix, pole);
			link(pole, activity, LinkType.CONTIENT, LinkNature.ECRIT);
			int[] sizes = SIZES[p - 1][a - 1];
			children("tache", code + "T", sizes[0], activity, suffix, LinkType.CONTIENT, LinkNature.ECRIT);
			children("competence", code + "C", sizes[1], activity, suffix, LinkType.MOBILISE, LinkNature.ECRIT);
			children("savoir", code + "S", sizes[2], activity, suffix, LinkType.ASSOCIE, LinkNature.ENSEMBLE);
		}
	}

	private void children(String type, String code, int count, String parent, String suffix, LinkType link, LinkNature nature) {
		for (int i = 1; i <= count; i++)
			link(parent, node(type, code + i + suffix, parent), link, nature);
	}

	String node(String type, String code, String parent) {
		return node(type, code, LABELS.get(nodes.size() % LABELS.size()), parent);
	}

	String node(String type, String code, String label, String parent) {
		String id = type + ":" + code;
		nodes.add(new TraceNode(id, type, code, label, parent));
		return id;
	}

	void link(String from, String to, LinkType type, LinkNature nature) {
		links.add(new TraceLink(from, to, type, nature));
	}

	static DiagramView view(String code, TraceGraph graph, List<Hole> holes, String centre) {
		return new DiagramView(Views.of(code, graph, holes, centre), HEADING);
	}

	static Scene scene(String view, Hole... holes) {
		return scene(view, mos(), holes);
	}

	static Scene scene(String view, TraceGraph graph, Hole... holes) {
		return LAYOUT.layout(view(view, graph, List.of(holes), graph.nodes().isEmpty() ? null : graph.nodes().getFirst().id()));
	}

	static byte[] written(String extension, Scene scene) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SceneWriter.forExtension(extension).write(scene, out);
		return out.toByteArray();
	}
}
