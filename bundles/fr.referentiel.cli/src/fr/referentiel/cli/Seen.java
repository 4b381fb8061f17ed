// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.rules.Subject;
import fr.referentiel.trace.Traced;

/** The traces of a référentiel as {@code --option} asks for them. */
final class Seen {
	private Seen() {
	}

	/**
	 * @param option an option's code, or null for all together
	 * @throws fr.referentiel.rules.UnknownOptionException when the référentiel has no such option
	 */
	static Traced by(String option, LoadedReferentiel loaded) {
		Subject seen = loaded.subject().seenBy(option);
		return new Traced(loaded.referentiel(), seen.identites(), option, seen.trace(), seen.coverage(), seen.holes());
	}
}
