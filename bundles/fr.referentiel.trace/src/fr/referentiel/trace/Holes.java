// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import fr.referentiel.model.Identites;
import fr.referentiel.model.Portee;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Unite;

/**
 * The holes of a référentiel: competences that nothing evaluates, épreuves that evaluate nothing, and so on; those that an author has accepted are
 * among them, with the reason. Parts that the référentiel does not cover have none.
 */
public final class Holes {
	public static final String COMPETENCE_NON_EVALUEE = "competence.non-evaluee";
	public static final String SAVOIR_NON_MOBILISE = "savoir.non-mobilise";
	public static final String EPREUVE_SANS_OBJET = "epreuve.sans-objet";
	public static final String BLOC_SANS_UNITE = "bloc.sans-unite";
	public static final String UNITE_SANS_EPREUVE = "unite.sans-epreuve";

	private static final Set<LinkType> USES = EnumSet.of(LinkType.MOBILISE, LinkType.ASSOCIE, LinkType.EVALUE, LinkType.REGROUPE);

	private final Referentiel referentiel;
	private final Identites identites;
	private final TraceGraph graph;
	private final Coverage coverage;
	private final Map<String, TraceNode> nodes = new HashMap<>();
	private final Set<String> used = new HashSet<>();
	private final Set<String> united = new HashSet<>();
	private final Set<String> validated = new HashSet<>();
	private final Set<String> divided = new HashSet<>();
	/** The savoirs that hold one which is used. */
	private final Set<String> chapters = new HashSet<>();
	private final List<Hole> holes = new ArrayList<>();

	private Holes(Referentiel referentiel, Identites identites, TraceGraph graph, Coverage coverage) {
		this.referentiel = referentiel;
		this.identites = identites;
		this.graph = graph;
		this.coverage = coverage;
		for (TraceNode node : graph.nodes()) {
			nodes.put(node.id(), node);
			if (node.type().equals("sous-epreuve")) {
				divided.add(node.parent());
			}
		}
		graph.links().forEach(this::link);
		used.forEach(this::chapter);
	}

	private void link(TraceLink link) {
		if (USES.contains(link.type())) {
			used.add(link.from());
			used.add(link.to());
		}
		if (nodes.get(link.to()).type().equals("unite")) {
			united.add(link.from());
		}
		if (nodes.get(link.from()).type().equals("unite")) {
			united.add(link.to());
		}
		if (link.type() == LinkType.VALIDE || link.type() == LinkType.EVALUE) {
			validated.add(link.to());
		}
	}

	/** The holes, in the order of the text for each code; the graph and its coverage must be this référentiel's. */
	public static List<Hole> of(Referentiel referentiel, Identites identites, TraceGraph graph, Coverage coverage) {
		return new Holes(referentiel, identites, graph, coverage).find();
	}

	private List<Hole> find() {
		Scope scope = Scope.of(referentiel);
		boolean examined = graph.nodes().stream().anyMatch(node -> Kinds.exam(node.type()) || node.type().equals("unite"));
		if (examined && scope.covers(Portee.COMPETENCES, Portee.EPREUVES)) {
			graph.nodes().forEach(this::competence);
			graph.nodes().forEach(this::exam);
		}
		if (scope.covers(Portee.COMPETENCES, Portee.SAVOIRS)) {
			notTyped("savoir", SAVOIR_NON_MOBILISE, this::used);
		}
		if (scope.covers(Portee.UNITES)) {
			notTyped("bloc", BLOC_SANS_UNITE, united::contains);
		}
		if (scope.covers(Portee.UNITES, Portee.EPREUVES)) {
			notTyped("unite", UNITE_SANS_EPREUVE, validated::contains);
		}
		return List.copyOf(holes);
	}

	private void competence(TraceNode node) {
		boolean whole = node.type().equals("competence") && !coverage.partlyEvaluated(node.id());
		boolean part = node.type().equals("sous-competence") && coverage.partlyEvaluated(node.parent());
		if ((whole || part) && !coverage.evaluated(node.id())) {
			add(node, COMPETENCE_NON_EVALUEE);
		}
	}

	private void exam(TraceNode node) {
		if (!divided.contains(node.id()) && (node.type().equals("epreuve") || node.type().equals("sous-epreuve")) && !hasObject(node)) {
			add(node, EPREUVE_SANS_OBJET);
		}
	}

	/** Whether an épreuve reaches something to evaluate, or a unit whose content another authority sets; its bloc will do. */
	private boolean hasObject(TraceNode exam) {
		return coverage.by(exam.id()).stream().anyMatch(id -> Kinds.object(nodes.get(id).type()) || nodes.get(id).type().equals("bloc")
				|| identites.element(id) instanceof Unite unit && unit.getDelegation() != null);
	}

	private void chapter(String id) {
		for (String at = id; isSavoir(at); at = nodes.get(at).parent()) {
			if (!at.equals(id)) {
				chapters.add(at);
			}
		}
	}

	/** A chapter of savoirs is used when one of them is; the others are then looked at one by one, else the chapter alone is told. */
	private boolean used(String savoir) {
		String parent = nodes.get(savoir).parent();
		return held(savoir) || chapters.contains(savoir) || isSavoir(parent) && !chapters.contains(parent);
	}

	/** Whether a savoir, or one that holds it, is named by a link or stands in what uses it. */
	private boolean held(String savoir) {
		String parent = nodes.get(savoir).parent();
		return used.contains(savoir) || parent != null && (!isSavoir(parent) || held(parent));
	}

	private boolean isSavoir(String id) {
		return id != null && nodes.containsKey(id) && nodes.get(id).type().equals("savoir");
	}

	private void notTyped(String type, String code, Predicate<String> sound) {
		graph.nodes().stream().filter(node -> node.type().equals(type) && !sound.test(node.id())).forEach(node -> add(node, code));
	}

	private void add(TraceNode node, String code) {
		holes.add(new Hole(node.id(), code, Admissions.reason(identites.element(node.id()), code)));
	}
}
