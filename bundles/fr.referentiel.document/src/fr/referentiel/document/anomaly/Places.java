// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.anomaly;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fr.referentiel.model.Annexe;
import fr.referentiel.model.Element;
import fr.referentiel.model.Genres;
import fr.referentiel.model.Insertion;
import fr.referentiel.model.LieuReference;
import fr.referentiel.model.Section;
import fr.referentiel.model.VueInseree;
import fr.referentiel.rules.Subject;

/** Where in the official text elements stand: inside an annex, at the reference place of their kind, or where an annex unfolds their kind. */
final class Places {
	/** What a view unfolds beside the kind that bears its name. */
	private static final Map<VueInseree, List<String>> UNFOLDED = new EnumMap<>(Map.of(VueInseree.REGLEMENT, List.of("modalite"),
			VueInseree.EPREUVES, List.of("epreuve", "sous-epreuve", "partie", "forme"), VueInseree.HORAIRES, List.of("grille-horaire", "enseignement"),
			VueInseree.ACTIVITES, List.of("activite", "tache", "pole"), VueInseree.COMPETENCES, List.of("competence", "ensemble", "savoir"),
			VueInseree.CRITERES, List.of("critere"), VueInseree.SAVOIRS, List.of("savoir"), VueInseree.STAGES, List.of("stage"),
			VueInseree.UNITES, List.of("unite"), VueInseree.SYNTHESE, List.of("bloc", "pole")));

	private final Map<String, Section> references = new HashMap<>();

	Places(Subject subject) {
		subject.index().all(LieuReference.class).stream().filter(r -> r.getSection() != null)
				.forEach(r -> references.putIfAbsent(r.getGenre().getName().toLowerCase(Locale.ROOT).replace('_', '-'), r.getSection()));
		for (Insertion insertion : subject.index().all(Insertion.class)) {
			Annexe annex = annex(insertion);
			if (annex != null && insertion.getDe() == null) {
				UNFOLDED.getOrDefault(insertion.getVue(), List.of()).forEach(kind -> references.putIfAbsent(kind, annex));
			}
		}
	}

	/** The place of the main wording of an element, or null. */
	Section of(Element element) {
		for (Element around = element; around != null; around = around.eContainer() instanceof Element e ? e : null) {
			if (around instanceof Annexe annex) {
				return annex;
			}
			Section reference = references.get(Genres.type(around));
			if (reference != null) {
				return reference;
			}
		}
		return null;
	}

	/** The name of an annex, from any place in it: « Annexe II d »; empty for null. */
	static String annexName(Section place) {
		Annexe annex = place == null ? null : annex(place);
		return annex == null ? "" : name(annex);
	}

	/** The name of a place, with that of its annex: « Annexe I b (Savoirs) ». */
	static String name(Section place) {
		if (!(place instanceof Annexe annexe)) {
			String inside = place.getIntitule() == null ? place.getCode() : place.getIntitule();
			String around = annexName(place);
			return around.isEmpty() ? String.valueOf(inside) : around + (inside == null ? "" : ", « " + inside + " »");
		}
		if (annexe.getCode() == null) {
			return annexe.getIntitule() == null ? "Annexe" : "« " + annexe.getIntitule() + " »";
		}
		if (annexe.getCode().equalsIgnoreCase(annexe.getIntitule())) {
			return annexe.getCode().substring(0, 1).toUpperCase(Locale.FRENCH) + annexe.getCode().substring(1);
		}
		return annexe.getCode().matches("[IVX]+([. ]?\\p{Alnum}+)*|\\d+") ? "Annexe " + annexe.getCode().replace('.', '\u00A0') : Arrays
				.stream(annexe.getCode().split("[.-]")).collect(Collectors.joining(" ", "Annexe ", ""));
	}

	private static Annexe annex(Element element) {
		for (Element around = element; around != null; around = around.eContainer() instanceof Element e ? e : null) {
			if (around instanceof Annexe annexe) {
				return annexe;
			}
		}
		return null;
	}
}
