// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.List;

import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;

/** A rule about a whole référentiel, run once on the assembled model. Stateless. */
public interface Rule {
	/** What the rule is; never null. */
	RuleInfo info();

	/** Whether the rule compares options with each other, and so looks at all of them together; others look at the référentiel that each option sees. */
	default boolean acrossOptions() {
		return false;
	}

	/** Looks at a whole référentiel; reports its findings, in the order of the text. */
	void check(Subject subject, Report report);

	/** Where a rule reports. */
	@FunctionalInterface
	interface Report {
		/**
		 * @param on      the element at fault
		 * @param message one French sentence that names the thing, then the remedy
		 * @param others  the other places that show it, maybe empty
		 */
		void add(Element on, String message, List<Lieu> others);

		/** A finding that shows in one place. */
		default void add(Element on, String message) {
			add(on, message, List.of());
		}
	}
}
