// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.List;

import fr.referentiel.model.Portee;
import fr.referentiel.model.Referentiel;

/** The parts that a référentiel says it covers. */
public final class Scope {
	private final List<Portee> parts;

	private Scope(List<Portee> parts) {
		this.parts = List.copyOf(parts);
	}

	/** The scope of a référentiel; one that says nothing covers all. */
	public static Scope of(Referentiel referentiel) {
		return new Scope(referentiel.getPortee());
	}

	/** Whether all these parts are covered. */
	public boolean covers(Portee... asked) {
		return parts.isEmpty() || parts.containsAll(List.of(asked));
	}
}
