// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.writing;

import fr.referentiel.model.Refus;

/** A text that cannot be the code of a référentiel; the message is French and says what can. */
public final class BadCodeException extends Refus {
	private static final long serialVersionUID = 1L;

	public BadCodeException(String code) {
		super("« " + code + " » ne peut pas être le code d’un référentiel. Un code commence par une majuscule, puis majuscules, chiffres et traits d’union, 20 signes au plus : « MOS », « NDRC », « MCO-2 ».");
	}
}
