// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.Comparator;

/** The reference pages of the rules, in Markdown: one per code, and one that lists them all. */
public final class RuleReference {
	private static final String START = """
			# Les règles

			<!-- Page produite par fr.referentiel.rules.RuleReference : ne pas la modifier à la main. -->

			Chaque constat a un code, stable. Une **erreur** est une faute d’écriture du référentiel : la commande `verifier` sort alors avec le code 1.
			Un **avertissement** ou une **info** peut être une faute du texte officiel lui-même. Pour garder trace d’un constat connu et ne plus le
			voir, écrivez `admis` avec son code et votre raison sur l’élément, ou sur ce qui le contient :

			```
			compétence A1.1C2 « Repérer les évolutions technologiques » admis competence.non-evaluee « évaluée en formation seulement »
			```

			Les règles *locales* portent sur un élément et se vérifient pendant la frappe ; les règles *d’ensemble* portent sur le référentiel entier ;
			ce que trouve la *lecture* empêche de connaître le référentiel, et reste toujours une erreur.
			Les règles qui portent sur une partie que le référentiel ne couvre pas (`couvre`) se taisent.

			Un projet règle la gravité des constats dans un fichier `regles.properties`, dans le dossier du référentiel ou dans un dossier qui le
			contient ; le plus proche l’emporte, pour la ligne de commande, le studio et le serveur de langage :

			```
			# gravités : erreur, avertissement, info, ou aucune pour faire taire la règle
			libelle.derive = info
			savoir.sans-limites = erreur
			libelle.proche = aucune
			```
			""";

	private final Rules rules;

	public RuleReference(Rules rules) {
		this.rules = rules;
	}

	/** The page of all rules, sorted by code, each with a link to its own; ends with a newline. */
	public String index() {
		StringBuilder page = new StringBuilder(START);
		page.append("\n| code | gravité | portée | règle |\n|---|---|---|---|\n");
		for (RuleInfo info : rules.infos().stream().sorted(Comparator.comparing(RuleInfo::code)).toList()) {
			page.append("| [`%s`](regles/%s.md) | %s | %s | %s |\n".formatted(info.code(), info.code(), info.gravite().nom(), tier(info), info.titre()));
		}
		return page.toString();
	}

	/**
	 * The page of one rule; ends with a newline.
	 *
	 * @param sample  the text of a file that breaks the rule
	 * @param message what the rule says of it
	 */
	public String page(RuleInfo info, String sample, String message) {
		return """
				# %s

				<!-- Page produite par fr.referentiel.rules.RuleReference : ne pas la modifier à la main. -->

				**%s** *(%s, %s)*

				%s

				## Un exemple

				```
				%s
				```

				> %s

				[Toutes les règles](../regles.md)
				""".formatted(info.code(), info.titre(), info.gravite().nom(), tier(info), info.pourquoi(), sample.strip(), message);
	}

	private String tier(RuleInfo info) {
		if (rules.local().stream().anyMatch(rule -> rule.info().code().equals(info.code()))) {
			return "règle locale";
		}
		return rules.whole().stream().anyMatch(rule -> rule.info().code().equals(info.code())) ? "règle d’ensemble" : "lecture";
	}
}
