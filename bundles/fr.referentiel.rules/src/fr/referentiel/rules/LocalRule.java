// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.referentiel.model.Element;

/** A rule that needs no more than one element and what is under it in the same file; it runs as one types. Stateless. */
public interface LocalRule {
	/** What the rule is; never null. */
	RuleInfo info();

	/** Looks at one element, of any kind; reports what it finds. Must not resolve references to other files. */
	void check(Element element, Report report);

	/** Where a local rule reports. */
	@FunctionalInterface
	interface Report {
		/**
		 * @param on      the element at fault
		 * @param feature the feature to underline, or null for the element's head
		 * @param message one French sentence that names the thing, then the remedy
		 * @param data    what a quick fix needs, maybe empty
		 */
		void add(Element on, EStructuralFeature feature, String message, List<String> data);
	}
}
