// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import com.google.inject.Inject;

import fr.referentiel.model.Element;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Rules;

/** Runs the local rules over each element of a file; a file that cannot be read in full shows its syntax errors only. */
public class ReferentielValidator extends AbstractReferentielValidator {
	@Inject
	private Rules rules;

	@Check
	public void element(Element element) {
		if (!element.eResource().getErrors().isEmpty()) {
			return;
		}
		for (LocalRule rule : rules.local()) {
			rule.check(element, (on, feature, message, data) -> report(rule.info(), on, feature, message, data.toArray(String[]::new)));
		}
	}

	private void report(RuleInfo rule, EObject on, EStructuralFeature feature, String message, String[] data) {
		switch (rule.gravite()) {
		case ERREUR -> error(message, on, feature, rule.code(), data);
		case AVERTISSEMENT -> warning(message, on, feature, rule.code(), data);
		case INFO -> info(message, on, feature, rule.code(), data);
		}
	}
}
