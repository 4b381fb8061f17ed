// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/**
 * What follows begins on a new page, where the format has pages.
 *
 * @param turn how the paper lies from there on
 */
public record PageBreak(Turn turn) implements Block {

	/** How the paper lies after the break. */
	public enum Turn {
		/** As before. */
		SAME,
		PORTRAIT,
		/** For what is wider than a page: large tables, pictures. */
		LANDSCAPE
	}

	public PageBreak() {
		this(Turn.SAME);
	}

	public static PageBreak landscape() {
		return new PageBreak(Turn.LANDSCAPE);
	}

	public static PageBreak portrait() {
		return new PageBreak(Turn.PORTRAIT);
	}
}
