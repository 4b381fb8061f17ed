// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.Comparator;
import java.util.List;

/** The reference page of the rules, in Markdown: one section per code, sorted by code. */
public final class RuleReference {
	private static final String START = """
			# Les règles

			<!-- Page produite par fr.referentiel.rules.RuleReference : ne pas la modifier à la main. -->

			Chaque constat a un code, stable. Une **erreur** est une faute d'écriture du référentiel : la commande `verifier` sort alors avec le code 1.
			Un **avertissement** ou une **info** peut être une faute du texte officiel lui-même. Pour garder trace d'un constat connu et ne plus le
			voir, écrivez `admis` avec son code et votre raison sur l'élément, ou sur ce qui le contient :

			```
			compétence A1.1C2 « Repérer les évolutions technologiques » admis competence.non-evaluee « évaluée en formation seulement »
			```

			Les règles *locales* portent sur un élément et se vérifient pendant la frappe ; les règles *d'ensemble* portent sur le référentiel entier.
			Les règles qui portent sur une partie que le référentiel ne couvre pas (`couvre`) se taisent.
			""";

	private final Rules rules;

	public RuleReference(Rules rules) {
		this.rules = rules;
	}

	/** The page; ends with a newline. */
	public String markdown() {
		List<String> local = rules.local().stream().map(rule -> rule.info().code()).toList();
		StringBuilder page = new StringBuilder(START);
		page.append("\n| code | gravité | portée | règle |\n|---|---|---|---|\n");
		List<RuleInfo> infos = rules.infos().stream().sorted(Comparator.comparing(RuleInfo::code)).toList();
		for (RuleInfo info : infos) {
			page.append("| [`%s`](#%s) | %s | %s | %s |%n".formatted(info.code(), anchor(info), info.gravite().nom(), tier(info, local), info.titre()));
		}
		for (RuleInfo info : infos) {
			page.append("\n## %s\n\n**%s** *(%s, règle %s)*\n\n%s\n\nExemple : [`models/invalides/%s.referentiel`](../../models/invalides/%s.referentiel)\n"
					.formatted(info.code(), info.titre(), info.gravite().nom(), tier(info, local), info.pourquoi(), info.code(), info.code()));
		}
		return page.toString().replace("\r\n", "\n");
	}

	private static String tier(RuleInfo info, List<String> local) {
		return local.contains(info.code()) ? "locale" : "d'ensemble";
	}

	/** The anchor that Markdown readers make of a title: without its dot. */
	private static String anchor(RuleInfo info) {
		return info.code().replace(".", "");
	}
}
