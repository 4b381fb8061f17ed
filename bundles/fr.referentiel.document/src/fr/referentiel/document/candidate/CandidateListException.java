// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.candidate;

import fr.referentiel.model.Refus;

/** A list of candidates that cannot be used; the French message names the list, the line and the remedy. */
public final class CandidateListException extends Refus {
	private static final long serialVersionUID = 1L;

	public CandidateListException(String message) {
		super(message);
	}

	CandidateListException(String message, Throwable cause) {
		super(message, cause);
	}
}
