// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.function.Consumer;

import fr.referentiel.model.Constat;

/** A rule about a whole référentiel, run once on the assembled model. Stateless. */
public interface Rule {
	/** What the rule is; never null. */
	RuleInfo info();

	/** Looks at a whole référentiel; hands over its findings, in the order of the text. */
	void check(Subject subject, Consumer<Constat> findings);
}
