// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.trace.Traced;

/** The traces of a référentiel as {@code --option} asks for them. */
final class Seen {
	private Seen() {
	}

	/**
	 * @param option an option's code, or null for all together
	 * @throws UsageException when the référentiel has no such option
	 */
	static Traced by(String option, LoadedReferentiel loaded) {
		try {
			return Traced.of(loaded.referentiel(), loaded.identites(), option);
		} catch (IllegalArgumentException e) {
			throw new UsageException(e.getMessage());
		}
	}
}
