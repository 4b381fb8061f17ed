// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.model.Annexe;
import fr.referentiel.model.Element;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Regroupement;

/** Compares the coded elements of a draft with those of a référentiel that people wrote from the same text. */
final class DraftMeasure {
	private static final Set<String> KINDS = Set.of("Pole", "Activite", "Tache", "Ensemble", "Competence", "SousCompetence", "Savoir", "Bloc", "Unite", "Module",
			"Epreuve", "SousEpreuve", "Note");

	private final Map<String, Element> wanted;
	private final Map<String, Element> found;

	DraftMeasure(Referentiel reference, Referentiel draft) {
		wanted = coded(reference);
		found = coded(draft);
	}

	private static Map<String, Element> coded(Referentiel of) {
		Map<String, Element> all = new LinkedHashMap<>();
		of.eAllContents().forEachRemaining(o -> {
			if (o instanceof Element e && e.getCode() != null && KINDS.contains(e.eClass().getName())) {
				all.put(identity(e), e);
			}
		});
		return all;
	}

	/** Kind and code; the number of a pôle, for « n° 1 » is printed where people write P1. */
	private static String identity(Element e) {
		String code = e instanceof Pole ? e.getCode().replaceFirst("^P", "") : e.getCode();
		return e.eClass().getName() + ":" + code;
	}

	private static String parent(Element e) {
		EObject up = e.eContainer();
		while (up instanceof Regroupement || up instanceof Annexe || up instanceof Element element && element.getCode() == null) {
			up = up.eContainer();
		}
		return up instanceof Referentiel || !(up instanceof Element element) ? "-" : identity(element);
	}

	double recall() {
		return share(wanted, (id, e) -> found.containsKey(id));
	}

	double precision() {
		return share(found, (id, e) -> wanted.containsKey(id));
	}

	/** Of the wanted elements, those found under the right parent. */
	double parents() {
		return share(wanted, (id, e) -> found.containsKey(id) && parent(found.get(id)).equals(parent(e)));
	}

	/** Of the found elements that are wanted, those that bear the same label, capitals and end punctuation apart. */
	double labels() {
		Map<String, Element> both = new LinkedHashMap<>(wanted);
		both.keySet().retainAll(found.keySet());
		both.values().removeIf(e -> e.getIntitule() == null);
		return share(both, (id, e) -> plain(e).equals(plain(found.get(id))));
	}

	private static String plain(Element e) {
		return e.getIntitule() == null ? "" : e.getIntitule().toLowerCase(Locale.FRENCH).replace("oe", "œ").replaceAll("[ .;]+$", "");
	}

	private static double share(Map<String, Element> of, BiPredicate<String, Element> test) {
		return of.isEmpty() ? 0 : of.entrySet().stream().filter(e -> test.test(e.getKey(), e.getValue())).count() / (double) of.size();
	}

	/** All figures in a line, then what is missing, misplaced or named otherwise. */
	String report() {
		StringBuilder out = new StringBuilder(String.format(Locale.FRENCH, "%d éléments codés attendus, %d trouvés : rappel %.1f %%, précision %.1f %%, parents justes %.1f %%, libellés égaux %.1f %%%n",
				wanted.size(), found.size(), 100 * recall(), 100 * precision(), 100 * parents(), 100 * labels()));
		wanted.forEach((id, e) -> {
			Element f = found.get(id);
			if (f == null) {
				out.append("manque ").append(id).append('\n');
			} else if (!parent(f).equals(parent(e))) {
				out.append(id).append(" sous ").append(parent(f)).append(" au lieu de ").append(parent(e)).append('\n');
			} else if (e.getIntitule() != null && !plain(e).equals(plain(f))) {
				out.append(id).append(" « ").append(f.getIntitule()).append(" » au lieu de « ").append(e.getIntitule()).append(" »\n");
			}
		});
		found.keySet().stream().filter(id -> !wanted.containsKey(id)).forEach(id -> out.append("de trop ").append(id).append('\n'));
		return out.toString();
	}
}
