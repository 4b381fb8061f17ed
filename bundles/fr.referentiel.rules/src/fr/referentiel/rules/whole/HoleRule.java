// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Element;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;
import fr.referentiel.trace.Hole;

/** A rule that says what the trace graph lacks: {@link fr.referentiel.trace.Holes} finds, the rule words. */
abstract class HoleRule implements Rule {
	private final RuleInfo info;

	HoleRule(RuleInfo info) {
		this.info = info;
	}

	@Override
	public final RuleInfo info() {
		return info;
	}

	@Override
	public final void check(Subject subject, Report report) {
		for (Hole hole : subject.holes()) {
			if (hole.code().equals(info.code())) {
				Element element = subject.identites().element(hole.id());
				report.add(element, message(element));
			}
		}
	}

	/** What to say of this element. */
	abstract String message(Element element);
}
