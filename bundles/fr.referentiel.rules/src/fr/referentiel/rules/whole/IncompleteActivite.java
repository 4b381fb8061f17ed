// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.referentiel.model.Activite;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Fiche;
import fr.referentiel.model.Portee;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/** An activité has no tâche, no compétence or no savoir, by nesting, by link or through its compétences, though other activités of the référentiel have. */
public final class IncompleteActivite implements Rule {
	private static final RuleInfo INFO = new RuleInfo("activite.incomplete", Gravite.AVERTISSEMENT,
			"Une activité a des tâches, des compétences et des savoirs.",
			"Quand les autres activités en ont, celle qui n’en a pas est sans doute inachevée. Complétez-la, par ses accolades ou par un lien. Un "
					+ "référentiel qui tient les compétences ou les savoirs à l’écart de toutes ses activités n’est pas concerné.");

	private static final Map<String, Portee> EXPECTED = expected();

	private static Map<String, Portee> expected() {
		Map<String, Portee> kinds = new LinkedHashMap<>();
		kinds.put("tache", Portee.ACTIVITES);
		kinds.put("competence", Portee.COMPETENCES);
		kinds.put("savoir", Portee.SAVOIRS);
		return kinds;
	}

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		Map<Activite, Set<String>> held = held(subject);
		Set<String> customary = new HashSet<>();
		held.values().forEach(customary::addAll);
		held.forEach((activite, kinds) -> {
			List<String> missing = new ArrayList<>();
			EXPECTED.forEach((kind, part) -> {
				if (customary.contains(kind) && !kinds.contains(kind) && subject.scope().covers(part)) {
					missing.add("ni " + plural(kind));
				}
			});
			if (!missing.isEmpty() && !activite.isAbsent()) {
				String lack = missing.size() == 1 ? "pas de " + missing.get(0).substring("ni ".length()) : String.join(" ", missing);
				report.add(activite, Designation.start(activite) + " n’a " + lack + ". Complétez-la, ou justifiez ce choix.");
			}
		});
	}

	private static String plural(String kind) {
		return switch (kind) {
		case "tache" -> "tâches";
		case "competence" -> "compétences";
		default -> "savoirs";
		};
	}

	private static Map<Activite, Set<String>> held(Subject subject) {
		Map<String, String> types = new HashMap<>();
		for (TraceNode node : subject.trace().nodes()) {
			types.put(node.id(), node.type());
		}
		Map<Activite, Set<String>> held = new LinkedHashMap<>();
		Map<String, Set<String>> byId = new HashMap<>();
		for (Activite activite : subject.index().all(Activite.class)) {
			if (!(Vues.porteur(activite) instanceof Fiche)) {
				Set<String> kinds = new HashSet<>();
				String id = subject.identites().id(activite);
				subject.coverage().by(id).forEach(reached -> kinds.add(types.get(reached)));
				held.put(activite, kinds);
				byId.put(id, kinds);
			}
		}
		for (TraceLink link : subject.trace().links()) {
			linked(link.from(), link.to(), subject, types, byId);
			linked(link.to(), link.from(), subject, types, byId);
		}
		return held;
	}

	/** An activity has what it is linked to, and what this mobilises. */
	private static void linked(String activite, String other, Subject subject, Map<String, String> types, Map<String, Set<String>> byId) {
		Set<String> kinds = byId.get(activite);
		if (kinds != null) {
			kinds.add(types.get(other));
			if ("competence".equals(types.get(other)) || "ensemble".equals(types.get(other))) {
				subject.coverage().by(other).forEach(reached -> kinds.add(types.get(reached)));
			}
		}
	}
}
