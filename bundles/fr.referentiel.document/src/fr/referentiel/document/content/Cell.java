// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/**
 * One cell of a sheet.
 *
 * @param input whether the user fills it in: it stays open when the sheet is locked
 */
public record Cell(CellValue value, StyleRole role, NumberFormat format, boolean input) {

	/** How a number is shown; the decimal sign follows the language of who opens the file. */
	public enum NumberFormat {
		GENERAL, INTEGER,
		/** Up to two decimals. */
		DECIMAL,
		/** Always two decimals, as marks are written. */
		MARK, PERCENT,
		/** Day, month, year; the value counts days as spreadsheets do. */
		DATE,
		/** Kept as typed: candidate numbers with leading zeros. */
		TEXT
	}

	public static final Cell EMPTY = empty(StyleRole.BLANK);

	public static Cell text(String text, StyleRole role) {
		return new Cell(new CellValue.Words(text), role, NumberFormat.GENERAL, false);
	}

	public static Cell number(double number, StyleRole role) {
		return new Cell(new CellValue.Number(number), role, NumberFormat.GENERAL, false);
	}

	public static Cell bool(boolean truth, StyleRole role) {
		return new Cell(new CellValue.Truth(truth), role, NumberFormat.GENERAL, false);
	}

	/** A computed cell; the formula is in English function names, comma separated, without the equals sign. */
	public static Cell formula(String formula, StyleRole role) {
		return new Cell(new CellValue.Formula(formula), role, NumberFormat.GENERAL, false);
	}

	/** A blank cell with a look: the rest of a merged range keeps its border so. */
	public static Cell empty(StyleRole role) {
		return new Cell(new CellValue.Empty(), role, NumberFormat.GENERAL, false);
	}

	/** A blank cell to be filled in. */
	public static Cell toFillIn() {
		return empty(StyleRole.INPUT).asInput();
	}

	public Cell asInput() {
		return new Cell(value, role, format, true);
	}

	public Cell formatted(NumberFormat other) {
		return new Cell(value, role, other, input);
	}

	public Cell withValue(CellValue other) {
		return new Cell(other, role, format, input);
	}
}
