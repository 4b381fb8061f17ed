// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import fr.referentiel.model.Identites;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.VueOption;

/**
 * Makes the trace graph of an assembled référentiel. What "answers to" means is decided here and in {@link Ways}, nowhere else.
 *
 * <p><b>Nodes.</b> The domain elements (pôles, activités, tâches, ensembles, compétences, savoirs and their limites, critères, indicateurs, blocs,
 * unités, modules, épreuves with their parts, formes and modalités, enseignements, stages, dispenses), and whatever else a written link aims at.
 * Sections, lists and blocks of an option are looked through.
 *
 * <p><b>Links.</b> A link by nesting and a link by reference are the same link:
 * <ul>
 * <li>{@code contient}: an element and the next element inside it; {@code rattaché} writes the same link by reference;
 * <li>{@code evalue}: written, or a competence (a set of them, a savoir) stated inside an épreuve;
 * <li>{@code evaluee-par}: a competence stated inside an unité; derived when the épreuve that evaluates an element, or the nearest épreuve around
 * it that validates any unité, validates exactly one;
 * <li>{@code valide}: an épreuve and its unité; {@code correspond}: a bloc and its unité or pôle; derived for a bloc and a pôle when they meet in
 * an unité that has no other bloc;
 * <li>{@code mobilise}: what uses a savoir, and the savoir; {@code regroupe}: an element and those it gathers, or whose content it takes
 * ({@code reprend});
 * <li>{@code associe}: two elements that go together; {@code renvoie}: any other reference.
 * </ul>
 *
 * <p><b>Natures.</b> What is said of a pôle, an activité, an ensemble, a bloc or a module is said of a set. Such a link ({@link LinkNature#ENSEMBLE})
 * ends at the set and is never multiplied into pairs. Evaluating a set evaluates each of its members, so {@link Coverage} follows it to them; a set
 * that mobilises savoirs does so as a whole: no pair of one competence and one savoir follows from it.
 */
public final class Traces {
	private Traces() {
	}

	/** The trace graph of all options together. The référentiel must be assembled, and the identities be its own. */
	public static TraceGraph of(Referentiel referentiel, Identites identites) {
		return of(referentiel, identites, null);
	}

	/**
	 * The trace graph that one option sees: its own elements, links and wordings, and those of all options.
	 *
	 * @param option the option's code, or null for all options together
	 */
	public static TraceGraph of(Referentiel referentiel, Identites identites, String option) {
		return new TraceBuilder(identites, new VueOption(option)).build(referentiel);
	}
}
