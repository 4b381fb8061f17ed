// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import fr.referentiel.document.content.TableCell.Shading;

/**
 * The colours all formats share, as RRGGBB.
 * <p>
 * Text on each ground has a contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3), also when printed in grey.
 */
final class Palette {

	static final String INK = "1A1A1A";
	/** Headings and the ground of column titles. */
	static final String PRIMARY = "1F3A5F";
	static final String WHITE = "FFFFFF";
	static final String LINE = "8A94A0";
	static final String SECTION = "D9E2EC";
	static final String MUTED = "F0F2F4";
	static final String HIGHLIGHT = "E3F1E3";
	static final String INPUT = "FFF9DB";
	static final String UNOFFICIAL = "FBEBD9";
	static final String UNOFFICIAL_INK = "7A3E00";
	static final String ERROR_INK = "A61B1B";
	static final String SMALL_INK = "4A5058";

	private Palette() {
	}

	/** The ground of a table cell. */
	static String ground(Shading shading) {
		return switch (shading) {
			case NONE -> WHITE;
			case HEADER -> PRIMARY;
			case SECTION -> SECTION;
			case MUTED -> MUTED;
			case HIGHLIGHT -> HIGHLIGHT;
			case UNOFFICIAL -> UNOFFICIAL;
		};
	}
}
