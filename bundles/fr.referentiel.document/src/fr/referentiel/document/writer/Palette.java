// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.theme.Colour;
import fr.referentiel.document.theme.Theme;

/**
 * The colours all formats share, as RRGGBB: those of the theme, and those that mean the same in every theme.
 * <p>
 * Text on each ground of the standard theme has a contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3), also when printed in grey.
 *
 * @param primary   headings and the ground of column titles
 * @param onPrimary the text of column titles
 */
record Palette(String ink, String primary, String onPrimary, String section) {

	static final String WHITE = "FFFFFF";
	static final String LINE = "8A94A0";
	static final String MUTED = "F0F2F4";
	static final String HIGHLIGHT = "E3F1E3";
	static final String INPUT = "FFF9DB";
	static final String UNOFFICIAL = "FBEBD9";
	static final String UNOFFICIAL_INK = "7A3E00";
	static final String SMALL_INK = "4A5058";

	static Palette of(Theme theme) {
		Colour primary = theme.colours().primary();
		return new Palette(theme.colours().ink().rgb(), primary.rgb(), primary.inkOn().rgb(), theme.colours().section().rgb());
	}

	/** The ground of a table cell. */
	String ground(Shading shading) {
		return switch (shading) {
			case NONE -> WHITE;
			case HEADER -> primary;
			case SECTION -> section;
			case MUTED -> MUTED;
			case HIGHLIGHT -> HIGHLIGHT;
			case UNOFFICIAL -> UNOFFICIAL;
		};
	}
}
