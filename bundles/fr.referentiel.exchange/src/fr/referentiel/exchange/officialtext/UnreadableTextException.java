// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext;

import fr.referentiel.model.Refus;

/** A file from which no official text can be read; the message is French and says how to mend. */
public final class UnreadableTextException extends Refus {
	private static final long serialVersionUID = 1L;

	public UnreadableTextException(String message) {
		super(message);
	}
}
