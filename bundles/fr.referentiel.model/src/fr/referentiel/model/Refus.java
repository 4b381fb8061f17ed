// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

/**
 * What a user asked for cannot be done, for a reason that he can mend.
 * <p>
 * The message is one or more French sentences, the first beginning with a capital: what is wrong, where, and how to mend it. It is shown as it is, on the command
 * line and in the workbench; nothing has been written when it is thrown.
 */
public abstract class Refus extends RuntimeException {
	private static final long serialVersionUID = 1L;

	protected Refus(String message) {
		super(message);
	}

	protected Refus(String message, Throwable cause) {
		super(message, cause);
	}
}
