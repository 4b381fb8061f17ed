// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import fr.referentiel.model.Constat.Gravite;

/**
 * What a rule is, for users: the reference pages are made from it.
 *
 * @param code    the public code of its findings, stable for ever: {@code savoir.sans-limites}
 * @param gravite the severity of its findings unless a project says otherwise
 * @param titre   the rule as a short French sentence: « Un savoir a des limites. »
 * @param pourquoi why it matters and how to mend, in French
 */
public record RuleInfo(String code, Gravite gravite, String titre, String pourquoi) {
}
