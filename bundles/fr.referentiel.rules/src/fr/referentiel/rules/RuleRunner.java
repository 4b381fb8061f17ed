// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.referentiel.model.Constat;
import fr.referentiel.trace.Admissions;

/** Runs the rules about whole référentiels, and leaves out what an author has accepted ({@code admis}). Immutable. */
public final class RuleRunner {
	private static final Comparator<Constat> BY_PLACE = Comparator
			.comparing(Constat::lieu, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Constat::code);

	private final List<Rule> rules;

	/** Runs all rules. */
	public RuleRunner() {
		this(new Rules().whole());
	}

	/** Runs these rules only. */
	public RuleRunner(List<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	/** The findings, each once, sorted by place, then by code. */
	public List<Constat> run(Subject subject) {
		Set<Constat> found = new LinkedHashSet<>();
		for (Rule rule : rules) {
			RuleInfo info = rule.info();
			rule.check(subject, (on, message, others) -> {
				if (Admissions.reason(on, info.code()) == null) {
					found.add(new Constat(info.code(), info.gravite(), message, on.getLieu(), subject.identites().id(on), others, List.of()));
				}
			});
		}
		return found.stream().sorted(BY_PLACE).toList();
	}
}
