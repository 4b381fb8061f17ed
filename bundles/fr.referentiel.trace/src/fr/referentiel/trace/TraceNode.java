// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

/**
 * One element of a référentiel as the trace graph sees it.
 *
 * @param id     the stable identity, the same as in the JSON export and as the EObject's fragment
 * @param type   the kind of element, by its exchange name ({@code pole}, {@code activite}, {@code competence} …)
 * @param code   the code as written, or null where the element has none
 * @param label  the reference wording, never null, maybe empty
 * @param parent the id of the containing element, or null at the top
 */
public record TraceNode(String id, String type, String code, String label, String parent) {
}
