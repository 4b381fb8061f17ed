// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

import java.util.List;

/**
 * One column of a view: a heading and the kinds of element that stand below it.
 *
 * @param title the heading, in French, never empty
 * @param kinds the exchange names of the kinds ({@code activite}, {@code competence} …); a kind stands in one column only
 * @param width the width of its boxes in pixels, at least {@value #MIN_WIDTH}
 */
public record Column(String title, List<String> kinds, double width) {
	public static final int MIN_WIDTH = 80;

	public Column {
		kinds = List.copyOf(kinds);
		if (width < MIN_WIDTH)
			throw new IllegalArgumentException("La colonne « " + title + " » est trop étroite : " + width + " (minimum " + MIN_WIDTH + ").");
	}
}
