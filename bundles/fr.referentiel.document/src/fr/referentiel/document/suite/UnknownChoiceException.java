// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import fr.referentiel.model.Refus;

/** A document, format, épreuve or category of candidates that does not exist was asked for; the French message lists those that do. */
public final class UnknownChoiceException extends Refus {
	private static final long serialVersionUID = 1L;

	public UnknownChoiceException(String message) {
		super(message);
	}
}
