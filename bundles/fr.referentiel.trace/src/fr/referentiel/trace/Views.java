// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The views of a référentiel that exist, and what each of them shows.
 *
 * <p>A view shows the elements of its columns, the containers around them, and every link that is stated between two of them. A derived link is shown
 * only where it says something new: where the view leaves out what it follows from ({@link TraceGraph#reasons}), and its other links do not lead from one
 * end to the other. In the default view, which shows no épreuve, a competence stated in an épreuve thus hangs on that épreuve's unité; in the synthesis,
 * which shows both, the same link would repeat what stands there. No link is added, moved to a member of a set, or otherwise left out.
 */
public final class Views {
	public static final String ACTIVITES_COMPETENCES_UNITES = "activites-competences-unites";
	public static final String ACTIVITES_TACHES = "activites-taches";
	public static final String COMPETENCES_SAVOIRS = "competences-savoirs";
	public static final String SYNTHESE = "synthese";
	/** All that depends on one element, both ways; the only view that needs a centre. */
	public static final String IMPACT = "impact";

	/** A view before any référentiel; the kinds of {@code around} are shown only where they hold what the view shows, or have a hole. */
	private record Plan(String title, Set<String> containers, Set<String> around, List<ViewColumn> columns) {
		boolean shows(TraceNode node, Set<String> holed) {
			boolean column = columns.stream().anyMatch(c -> c.kinds().contains(node.type()));
			return column && (!around.contains(node.type()) || holed.contains(node.id()));
		}
	}

	private static final Map<String, Plan> PLANS = Map.of(
			ACTIVITES_COMPETENCES_UNITES, new Plan("Activités, compétences, unités", Set.of("pole", "bloc", "ensemble"), Set.of("bloc", "ensemble"), List.of(
					column("Activités", "activite", "pole"),
					column("Compétences", "competence", "ensemble", "bloc"),
					column("Sous-compétences", "sous-competence"),
					column("Unités", "unite"))),
			ACTIVITES_TACHES, new Plan("Activités et tâches", Set.of("pole"), Set.of(), List.of(
					column("Activités", "activite", "pole"),
					column("Tâches", "tache"))),
			COMPETENCES_SAVOIRS, new Plan("Compétences et savoirs associés", Set.of("pole", "bloc", "activite", "ensemble"),
					Set.of("pole", "bloc", "activite", "ensemble"), List.of(
					column("Compétences", "competence", "ensemble", "activite", "pole", "bloc"),
					column("Sous-compétences", "sous-competence"),
					column("Savoirs", "savoir"))),
			SYNTHESE, new Plan("Synthèse : pôles, blocs, unités, épreuves", Set.of("epreuve"), Set.of(), List.of(
					column("Pôles d’activités", "pole"),
					column("Blocs de compétences", "bloc"),
					column("Unités", "unite"),
					column("Épreuves", "epreuve", "sous-epreuve"))),
			IMPACT, new Plan("Ce qui dépend d’un élément", Set.of(), Set.of(), List.of(
					column("Épreuves", "epreuve"),
					column("Sous-épreuves, formes", "sous-epreuve", "partie", "forme", "modalite"),
					column("Unités", "unite"),
					column("Blocs, modules", "bloc", "module"),
					column("Pôles, enseignements", "pole", "enseignement", "stage"),
					column("Activités", "activite"),
					column("Tâches", "tache"),
					column("Compétences", "competence", "ensemble"),
					column("Sous-compétences", "sous-competence"),
					column("Savoirs", "savoir"),
					column("Limites, critères, autres", "limite", "critere", "indicateur"))));

	private static final List<String> CODES = List.of(ACTIVITES_COMPETENCES_UNITES, ACTIVITES_TACHES, COMPETENCES_SAVOIRS, SYNTHESE, IMPACT);

	private Views() {
	}

	private static ViewColumn column(String title, String... kinds) {
		return new ViewColumn(title, List.of(kinds));
	}

	/** The views' names on the command line, the default one first. */
	public static List<String> codes() {
		return CODES;
	}

	/**
	 * What a view's title says before a référentiel is read.
	 *
	 * @throws UnknownSelectionException when the view is unknown
	 */
	public static String title(String code) {
		return plan(code).title;
	}

	/**
	 * What a view shows of a référentiel, or of what one option sees of it.
	 *
	 * @param code   one of {@link #codes()}
	 * @param whole  the trace graph, of all options or of one
	 * @param holes  its holes; those that the view does not show are ignored
	 * @param centre the id of the element that {@link #IMPACT} is about; ignored by the others, may be null there
	 * @throws UnknownSelectionException when the view or the centre is unknown; it says what exists, or resembles
	 */
	public static TraceView of(String code, TraceGraph whole, List<Hole> holes, String centre) {
		Plan plan = plan(code);
		if (code.equals(IMPACT)) {
			return impact(plan, whole, holes, centre);
		}
		Cutting cutting = new Cutting(whole);
		TraceGraph part = cutting.of(kept(plan, whole, cutting, holes));
		return new TraceView(code, plan.title, plan.columns, plan.containers, part, shown(holes, part), null);
	}

	private static Plan plan(String code) {
		Plan plan = PLANS.get(code);
		if (plan == null) {
			throw new UnknownSelectionException("La vue « " + code + " » n’existe pas. Vues disponibles : " + String.join(", ", CODES) + ".");
		}
		return plan;
	}

	private static TraceView impact(Plan plan, TraceGraph whole, List<Hole> holes, String centre) {
		if (centre == null) {
			throw new UnknownSelectionException(
					"La vue « impact » a besoin d’un élément central : donnez son identifiant, par exemple « competence:A1.1C1 ».");
		}
		Impact impact = Impact.of(whole, centre);
		TraceNode node = whole.nodes().stream().filter(n -> n.id().equals(centre)).findFirst().orElseThrow();
		TraceGraph part = new Cutting(whole).of(impact.ids());
		String title = "Ce qui dépend de " + (node.code() == null ? "« " + node.label() + " »" : node.code());
		return new TraceView(IMPACT, title, plan.columns, plan.containers, part, shown(holes, part), centre);
	}

	/** The nodes of the columns, and the containers around them. */
	private static Set<String> kept(Plan plan, TraceGraph whole, Cutting cutting, List<Hole> holes) {
		Set<String> holed = new HashSet<>();
		holes.forEach(hole -> holed.add(hole.id()));
		Set<String> ids = new HashSet<>();
		for (TraceNode node : whole.nodes()) {
			if (plan.shows(node, holed)) {
				ids.add(node.id());
				cutting.ancestors(node).stream().filter(a -> plan.containers.contains(a.type())).forEach(a -> ids.add(a.id()));
			}
		}
		return ids;
	}

	/** The holes of the elements shown, one for each element: the first. */
	private static List<Hole> shown(List<Hole> holes, TraceGraph part) {
		Set<String> open = new HashSet<>();
		part.nodes().forEach(node -> open.add(node.id()));
		List<Hole> shown = new ArrayList<>();
		for (Hole hole : holes) {
			if (open.remove(hole.id())) {
				shown.add(hole);
			}
		}
		return shown;
	}
}
