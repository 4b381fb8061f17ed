// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.model.Element;
import fr.referentiel.model.Option;

/** The options that an element belongs to, by itself or by what contains it. */
final class OptionScope {
	private OptionScope() {
	}

	/** The options of the element or of the nearest of its containers that has any; empty for all options. */
	static List<Option> of(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Element e && !e.getOptions().isEmpty()) {
				return e.getOptions();
			}
		}
		return List.of();
	}

	/** Whether two elements are both in some option. */
	static boolean meet(EObject a, EObject b) {
		List<Option> ofA = of(a);
		List<Option> ofB = of(b);
		return ofA.isEmpty() || ofB.isEmpty() || ofA.stream().anyMatch(ofB::contains);
	}

	/** « l'option SISR », « les options SISR, SLAM ». */
	static String named(List<Option> options) {
		String codes = options.stream().map(Option::getCode).collect(Collectors.joining(", "));
		return (options.size() > 1 ? "les options " : "l’option ") + codes;
	}
}
