// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.List;

import fr.referentiel.model.Refus;

/** An option was asked for that the référentiel does not declare; the French message lists those that it does. */
public final class UnknownOptionException extends Refus {
	private static final long serialVersionUID = 1L;

	UnknownOptionException(String referentiel, String option, List<String> options) {
		super("L’option « " + option + " » n’existe pas dans le référentiel " + referentiel + ". "
				+ (options.isEmpty() ? "Il n’a pas d’options." : "Options possibles : " + String.join(", ", options) + "."));
	}
}
