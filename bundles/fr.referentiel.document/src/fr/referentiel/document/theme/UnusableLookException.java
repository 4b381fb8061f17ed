// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.theme;

import fr.referentiel.model.Refus;

/** A theme or a template cannot be used; the French message names the file, the fault and the remedy, and can be shown as it is. */
public final class UnusableLookException extends Refus {

	private static final long serialVersionUID = 1L;

	public UnusableLookException(String message) {
		super(message);
	}

	public UnusableLookException(String message, Throwable cause) {
		super(message, cause);
	}
}
