// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import fr.referentiel.model.Element;
import fr.referentiel.trace.Admissions;

/** A local rule that keeps silent about what an author has accepted ({@code admis}) in the same file. */
record AcceptingRule(LocalRule rule) implements LocalRule {
	@Override
	public RuleInfo info() {
		return rule.info();
	}

	@Override
	public void check(Element element, Report report) {
		rule.check(element, (on, feature, message, data) -> {
			if (Admissions.reason(on, info().code()) == null) {
				report.add(on, feature, message, data);
			}
		});
	}
}
