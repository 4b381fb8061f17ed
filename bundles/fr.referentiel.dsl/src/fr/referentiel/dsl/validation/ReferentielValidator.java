// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.validation;

import org.eclipse.xtext.validation.Check;

import fr.referentiel.model.Element;

/** Runs the local rules over each element of a file; a file that cannot be read in full shows its syntax errors only. */
public class ReferentielValidator extends AbstractReferentielValidator {
	@Check
	public void element(Element element) {
		// the rules come with fr.referentiel.rules
	}
}
