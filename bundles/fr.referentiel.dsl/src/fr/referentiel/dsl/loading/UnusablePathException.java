// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import fr.referentiel.model.Refus;

/** A path that nothing can be loaded from; the message is French and says how to mend. */
public final class UnusablePathException extends Refus {
	private static final long serialVersionUID = 1L;

	public UnusablePathException(String message) {
		super(message);
	}
}
