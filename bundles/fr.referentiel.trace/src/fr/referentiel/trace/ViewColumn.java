// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.List;

/**
 * One column of a view: a heading and the kinds of element that stand below it.
 *
 * @param title the heading, in French, never empty
 * @param kinds the exchange names of the kinds ({@code activite}, {@code competence} …), at least one; a kind stands in one column of a view only
 */
public record ViewColumn(String title, List<String> kinds) {
	public ViewColumn {
		kinds = List.copyOf(kinds);
	}
}
