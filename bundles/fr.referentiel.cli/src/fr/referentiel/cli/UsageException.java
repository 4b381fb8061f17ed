// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import fr.referentiel.model.Refus;

/** A command used wrongly; the message is French and says how to mend. */
final class UsageException extends Refus {
	private static final long serialVersionUID = 1L;

	UsageException(String message) {
		super(message);
	}
}
