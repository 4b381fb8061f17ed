// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.List;

import fr.referentiel.model.Identites;
import fr.referentiel.model.Option;
import fr.referentiel.model.Referentiel;

/**
 * A référentiel, as all options together or one of them see it, with what is asked of its traces, computed once.
 *
 * @param referentiel the assembled référentiel
 * @param identites   its identities
 * @param option      the option's code, or null for all options together
 * @param graph       its trace graph
 * @param coverage    what its elements reach
 * @param holes       its holes, accepted ones included
 */
public record Traced(Referentiel referentiel, Identites identites, String option, TraceGraph graph, Coverage coverage, List<Hole> holes) {
	public Traced {
		holes = List.copyOf(holes);
	}

	/**
	 * Traces a référentiel.
	 *
	 * @param option an option's code, or null for all together
	 * @throws UnknownSelectionException when the référentiel does not have this one
	 */
	public static Traced of(Referentiel referentiel, Identites identites, String option) {
		List<String> options = options(referentiel);
		if (option != null && !options.contains(option)) {
			throw new UnknownSelectionException("L’option « " + option + " » n’existe pas dans ce référentiel. "
					+ (options.isEmpty() ? "Il n’a pas d’option." : "Options possibles : " + String.join(", ", options) + "."));
		}
		TraceGraph graph = Traces.of(referentiel, identites, option);
		Coverage coverage = Coverage.of(graph);
		return new Traced(referentiel, identites, option, graph, coverage, Holes.of(referentiel, identites, graph, coverage));
	}

	/** The codes of a référentiel's options, in the order of the text; empty when it has none. */
	public static List<String> options(Referentiel referentiel) {
		return referentiel.getDeclarations().stream().filter(Option.class::isInstance).map(o -> o.getCode()).toList();
	}
}
