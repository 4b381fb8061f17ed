// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.review;

/** A file of remarks that cannot be used; the message says why, in French, and goes on from « fichier de remarques : ». */
public final class InvalidRemarksException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	InvalidRemarksException(String message) {
		super(message);
	}
}
