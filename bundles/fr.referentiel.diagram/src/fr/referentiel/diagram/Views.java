// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceNode;

/**
 * The views that exist, each made from the trace graph of a whole référentiel.
 *
 * <p>A view keeps the elements of its kinds and every link between two of them, as the graph states it: no link is added, moved to a
 * member of a set, or left out.
 */
public final class Views {
	public static final String ACTIVITES_COMPETENCES_UNITES = "activites-competences-unites";
	public static final String ACTIVITES_TACHES = "activites-taches";
	public static final String COMPETENCES_SAVOIRS = "competences-savoirs";
	public static final String SYNTHESE = "synthese";
	/** All that depends on one element, both ways; the only view that needs a centre. */
	public static final String IMPACT = "impact";

	private record Plan(String title, Set<String> clusters, List<Column> columns) {
	}

	private static final Map<String, Plan> PLANS = Map.of(
			ACTIVITES_COMPETENCES_UNITES, new Plan("Activités, compétences, unités", Set.of("pole", "bloc", "ensemble"), List.of(
					column("Activités", 190, "activite", "pole"),
					column("Compétences", 340, "competence"),
					column("Sous-compétences", 300, "sous-competence"),
					column("Unités", 170, "unite"))),
			ACTIVITES_TACHES, new Plan("Activités et tâches", Set.of("pole"), List.of(
					column("Activités", 260, "activite", "pole"),
					column("Tâches", 420, "tache"))),
			COMPETENCES_SAVOIRS, new Plan("Compétences et savoirs associés", Set.of("pole", "bloc", "activite", "ensemble"), List.of(
					column("Compétences", 380, "competence"),
					column("Sous-compétences", 300, "sous-competence"),
					column("Savoirs", 380, "savoir"))),
			SYNTHESE, new Plan("Synthèse : pôles, blocs, unités, épreuves", Set.of("epreuve"), List.of(
					column("Pôles d'activités", 240, "pole"),
					column("Blocs de compétences", 240, "bloc"),
					column("Unités", 240, "unite"),
					column("Épreuves", 240, "epreuve", "sous-epreuve"))),
			IMPACT, new Plan("Ce qui dépend d'un élément", Set.of(), List.of(
					column("Épreuves", 190, "epreuve"),
					column("Sous-épreuves", 190, "sous-epreuve", "partie", "forme", "modalite"),
					column("Unités", 190, "unite"),
					column("Blocs", 190, "bloc"),
					column("Pôles", 190, "pole"),
					column("Activités", 190, "activite"),
					column("Tâches", 260, "tache"),
					column("Compétences", 280, "competence", "ensemble"),
					column("Sous-compétences", 240, "sous-competence"),
					column("Savoirs", 260, "savoir"),
					column("Limites, critères, indicateurs", 260, "limite", "critere", "indicateur"))));

	private static final List<String> CODES = List.of(ACTIVITES_COMPETENCES_UNITES, ACTIVITES_TACHES, COMPETENCES_SAVOIRS, SYNTHESE, IMPACT);

	private Views() {
	}

	private static Column column(String title, double width, String... kinds) {
		return new Column(title, List.of(kinds), width);
	}

	/** The views' names on the command line, the default one first. */
	public static List<String> codes() {
		return CODES;
	}

	/**
	 * Makes a view of a référentiel.
	 *
	 * @param code   one of {@link #codes()}
	 * @param whole  the trace graph of the référentiel
	 * @param holes  the elements to mark; those that the view does not show are ignored
	 * @param centre the id of the element that {@link #IMPACT} is about, ignored by the others, may be null there
	 * @throws IllegalArgumentException with a message in French when the view or the centre is unknown
	 */
	public static DiagramView of(String code, TraceGraph whole, Heading heading, List<Hole> holes, String centre) {
		Plan plan = PLANS.get(code);
		if (plan == null)
			throw new IllegalArgumentException("La vue « " + code + " » n'existe pas. Vues disponibles : " + String.join(", ", CODES) + ".");
		if (code.equals(IMPACT))
			return impact(plan, whole, heading, holes, centre);
		TraceGraph part = restrict(whole, kept(plan, whole, holes));
		return new DiagramView(code, plan.title, heading.referentiel(), heading.date(), plan.columns, plan.clusters, part, holes, null);
	}

	private static DiagramView impact(Plan plan, TraceGraph whole, Heading heading, List<Hole> holes, String centre) {
		TraceNode node = whole.nodes().stream().filter(n -> n.id().equals(centre)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(centre == null
						? "La vue « impact » a besoin d'un élément central : donnez son identifiant, par exemple « competence:A1.1C1 »."
						: "L'élément central « " + centre + " » n'existe pas dans ce référentiel."));
		Set<String> kinds = new HashSet<>();
		plan.columns.forEach(column -> kinds.addAll(column.kinds()));
		Set<String> ids = new Impact(whole).of(centre);
		Set<String> shown = new HashSet<>();
		for (TraceNode candidate : whole.nodes())
			if (candidate.id().equals(centre) || ids.contains(candidate.id()) && kinds.contains(candidate.type()))
				shown.add(candidate.id());
		String title = "Ce qui dépend de " + (node.code() == null ? "« " + node.label() + " »" : node.code());
		return new DiagramView(IMPACT, title, heading.referentiel(), heading.date(), plan.columns, plan.clusters, restrict(whole, shown), holes, centre);
	}

	/** The nodes of the columns, and the frames that hold one of them or have a hole to show. */
	private static Set<String> kept(Plan plan, TraceGraph whole, List<Hole> holes) {
		Map<String, TraceNode> byId = new HashMap<>();
		whole.nodes().forEach(node -> byId.put(node.id(), node));
		Set<String> holed = new HashSet<>();
		holes.forEach(hole -> holed.add(hole.id()));
		Set<String> ids = new HashSet<>();
		for (TraceNode node : whole.nodes()) {
			boolean inColumn = plan.columns.stream().anyMatch(column -> column.kinds().contains(node.type()));
			if (inColumn || plan.clusters.contains(node.type()) && holed.contains(node.id()))
				ids.add(node.id());
			if (inColumn)
				addFrames(node, byId, plan.clusters, ids);
		}
		return ids;
	}

	private static void addFrames(TraceNode node, Map<String, TraceNode> byId, Set<String> clusters, Set<String> ids) {
		Set<String> seen = new HashSet<>();
		TraceNode at = byId.get(node.parent());
		while (at != null && seen.add(at.id())) {
			if (clusters.contains(at.type()))
				ids.add(at.id());
			at = byId.get(at.parent());
		}
	}

	/** The nodes with these ids and the links between them; a parent left out gives way to its nearest ancestor in the view. */
	private static TraceGraph restrict(TraceGraph whole, Set<String> ids) {
		Map<String, TraceNode> byId = new HashMap<>();
		whole.nodes().forEach(node -> byId.put(node.id(), node));
		List<TraceNode> nodes = new ArrayList<>();
		for (TraceNode node : whole.nodes())
			if (ids.contains(node.id()))
				nodes.add(new TraceNode(node.id(), node.type(), node.code(), node.label(), nearest(node, byId, ids)));
		return new TraceGraph(nodes, whole.links().stream().filter(link -> ids.contains(link.from()) && ids.contains(link.to())).toList());
	}

	private static String nearest(TraceNode node, Map<String, TraceNode> byId, Set<String> ids) {
		Set<String> seen = new HashSet<>();
		String at = node.parent();
		while (at != null && !ids.contains(at) && seen.add(at))
			at = byId.containsKey(at) ? byId.get(at).parent() : null;
		return at != null && ids.contains(at) ? at : null;
	}
}
