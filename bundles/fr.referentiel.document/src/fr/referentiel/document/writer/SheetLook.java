// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.StyleRole;

/**
 * How a cell of a given role looks, in any spreadsheet format.
 *
 * @param size   of the font, in points
 * @param ink    RRGGBB
 * @param ground RRGGBB
 */
record SheetLook(int size, boolean bold, boolean italic, String ink, String ground, boolean centered, boolean wrapped, boolean bordered,
		boolean indented) {

	/** Of running text, in points. */
	static final int STANDARD_SIZE = 10;

	static SheetLook of(Cell cell, Palette palette) {
		SheetLook look = of(cell.role(), palette);
		return cell.input() ? look.on(Palette.INPUT) : look;
	}

	static SheetLook of(StyleRole role, Palette palette) {
		var plain = new SheetLook(STANDARD_SIZE, false, false, palette.ink(), Palette.WHITE, false, true, true, true);
		return switch (role) {
			case TITLE -> plain.unbordered().flush().bold(16).in(palette.primary());
			case SUBTITLE -> plain.unbordered().flush().sized(11).in(Palette.SMALL_INK);
			case SECTION -> plain.bold(11).on(palette.section());
			case HEADER -> plain.bold(10).in(palette.onPrimary()).on(palette.primary()).centeredText();
			case LABEL -> plain.bold(10).on(Palette.MUTED);
			case TEXT, INPUT -> plain;
			case NUMBER -> plain.centeredText();
			case LEVEL -> plain.bold(10).centeredText();
			case RESULT -> plain.bold(10).on(Palette.HIGHLIGHT).centeredText();
			case STATE -> plain.unbordered().bold(10);
			case NOTE -> plain.unbordered().flush().sized(8).in(Palette.SMALL_INK);
			case UNOFFICIAL -> plain.italicText().in(Palette.UNOFFICIAL_INK).on(Palette.UNOFFICIAL);
			case BLANK -> new SheetLook(STANDARD_SIZE, false, false, palette.ink(), Palette.WHITE, false, false, false, false);
		};
	}

	private SheetLook sized(int points) {
		return new SheetLook(points, bold, italic, ink, ground, centered, wrapped, bordered, indented);
	}

	private SheetLook bold(int points) {
		return new SheetLook(points, true, italic, ink, ground, centered, wrapped, bordered, indented);
	}

	private SheetLook italicText() {
		return new SheetLook(size, bold, true, ink, ground, centered, wrapped, bordered, indented);
	}

	private SheetLook in(String other) {
		return new SheetLook(size, bold, italic, other, ground, centered, wrapped, bordered, indented);
	}

	private SheetLook on(String other) {
		return new SheetLook(size, bold, italic, ink, other, centered, wrapped, bordered, indented);
	}

	private SheetLook centeredText() {
		return new SheetLook(size, bold, italic, ink, ground, true, wrapped, bordered, indented);
	}

	/** At the left edge, as titles stand. */
	private SheetLook flush() {
		return new SheetLook(size, bold, italic, ink, ground, centered, wrapped, bordered, false);
	}

	private SheetLook unbordered() {
		return new SheetLook(size, bold, italic, ink, ground, centered, wrapped, false, indented);
	}
}
