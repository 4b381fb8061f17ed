// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import fr.referentiel.model.Refus;

/** A view, an option or a central element that there is none of. */
public final class UnknownSelectionException extends Refus {
	private static final long serialVersionUID = 1L;

	/** @param message the French sentences that users see: what is unknown, and what exists or resembles */
	UnknownSelectionException(String message) {
		super(message);
	}
}
