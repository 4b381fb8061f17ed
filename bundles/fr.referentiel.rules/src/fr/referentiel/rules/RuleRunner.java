// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

	/**
	 * The findings, each once, sorted by place, then by code. Where there are options, what each of them sees is checked, and a finding that holds in
	 * some of them only names them.
	 */
	public List<Constat> run(Subject subject) {
		List<String> options = subject.option() != null ? List.of() : subject.options();
		Set<Constat> found = new LinkedHashSet<>();
		if (options.isEmpty()) {
			rules.forEach(rule -> found.addAll(run(rule, subject)));
		} else {
			rules.stream().filter(Rule::acrossOptions).forEach(rule -> found.addAll(run(rule, subject)));
			found.addAll(byOption(subject, options));
		}
		return found.stream().sorted(BY_PLACE).toList();
	}

	private List<Constat> byOption(Subject subject, List<String> options) {
		Map<Constat, List<String>> holding = new LinkedHashMap<>();
		for (String option : options) {
			Subject view = subject.seenBy(option);
			for (Rule rule : rules) {
				if (!rule.acrossOptions()) {
					run(rule, view).forEach(c -> holding.computeIfAbsent(c, k -> new ArrayList<>()).add(option));
				}
			}
		}
		List<Constat> found = new ArrayList<>();
		holding.forEach((c, in) -> found.add(in.size() == options.size() ? c : named(c, in)));
		return found;
	}

	private static Set<Constat> run(Rule rule, Subject subject) {
		Set<Constat> found = new LinkedHashSet<>();
		RuleInfo info = rule.info();
		rule.check(subject, (on, message, others) -> {
			if (Admissions.reason(on, info.code()) == null) {
				String id = subject.whole().identites().id(subject.original(on));
				found.add(new Constat(info.code(), info.gravite(), message, on.getLieu(), id, others, List.of()));
			}
		});
		return found;
	}

	private static Constat named(Constat c, List<String> options) {
		String text = c.message();
		boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1)) || text.startsWith("L’");
		String message = (options.size() > 1 ? "Options " : "Option ") + String.join(", ", options) + " : "
				+ (word ? text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1) : text);
		return new Constat(c.code(), c.gravite(), message, c.lieu(), c.element(), c.autres(), c.donnees(), options);
	}
}
