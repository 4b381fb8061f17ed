// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetBuilder;
import fr.referentiel.document.content.SheetRow;
import fr.referentiel.document.content.StyleRole;

/**
 * The rows of a grid, laid on its columns: two for the criterion, one per level, the rest for weights and checks.
 *
 * @param sheet  what is filled
 * @param levels the number of columns of levels, at least 1
 * @param tail   the number of columns right of the levels, at least 1
 */
record GridRows(SheetBuilder sheet, int levels, int tail) {

	static final int FIRST_LEVEL = 2;
	private static final int LABEL_WIDTH = 16;
	private static final int TEXT_WIDTH = 42;
	private static final int LEVELS_WIDTH = 54;
	private static final int WEIGHT_WIDTH = 8;
	private static final int CHECK_WIDTH = 18;

	/** A cell over several columns. */
	record Span(Cell cell, int columns) {
	}

	/** An empty sheet with these columns; the last one holds the checks. */
	static GridRows named(String name, int levels, int tail) {
		int[] widths = IntStream.concat(IntStream.of(LABEL_WIDTH, TEXT_WIDTH),
				IntStream.concat(IntStream.generate(() -> LEVELS_WIDTH / levels).limit(levels),
						IntStream.concat(IntStream.generate(() -> WEIGHT_WIDTH).limit(tail - 1L), IntStream.of(CHECK_WIDTH))))
				.toArray();
		return new GridRows(Sheet.named(name, widths), levels, tail);
	}

	int columns() {
		return FIRST_LEVEL + levels + tail;
	}

	int next() {
		return sheet.nextRow();
	}

	static Span span(Cell cell, int columns) {
		return new Span(cell, columns);
	}

	/** Adds a row of spans that together cover all columns. */
	void line(double height, Span... spans) {
		List<Cell> cells = new ArrayList<>();
		for (Span span : spans) {
			if (span.columns() > 1)
				sheet.merge(new CellRange(next(), cells.size(), next(), cells.size() + span.columns() - 1));
			cells.add(span.cell());
			for (int i = 1; i < span.columns(); i++)
				cells.add(span.cell().input() ? Cell.toFillIn() : Cell.empty(span.cell().role()));
		}
		if (cells.size() != columns())
			throw new IllegalStateException(cells.size() + " cells for " + columns() + " columns");
		sheet.row(new SheetRow(cells, height));
	}

	/** A row of one cell. */
	void banner(String text, StyleRole role) {
		line(0, span(Cell.text(text, role), columns()));
	}

	/** A name and its value over all the rest; returns the place of the value. */
	CellRange field(String label, Cell value) {
		line(0, span(Cell.text(label, StyleRole.LABEL), 1), span(value, columns() - 1));
		return CellRange.cell(next() - 1, 1);
	}

	/** Two names with their values. */
	void fields(String label, Cell value, String otherLabel, Cell otherValue) {
		int half = (levels + 1) / 2;
		line(0, span(Cell.text(label, StyleRole.LABEL), 1), span(value, 1), span(Cell.text(otherLabel, StyleRole.LABEL), half),
				span(otherValue, levels - half + tail));
	}

	/** A name, its value under the levels, and a word on it; returns the place of the value. */
	CellRange result(String label, Cell value, String remark) {
		line(0, span(Cell.text(label, StyleRole.LABEL), FIRST_LEVEL), span(value, levels),
				span(Cell.text(remark, StyleRole.TEXT), tail));
		return CellRange.cell(next() - 1, FIRST_LEVEL);
	}

	/** An empty row between two parts. */
	void gap() {
		sheet.row(new SheetRow(List.of(), 8));
	}

	/** The name of a place on a sheet: a sheet's name may hold what the name of a range may not. */
	static String nameOf(String name, String sheetName) {
		return name + "_" + sheetName.replaceAll("[^\\p{L}\\p{N}_]", "_");
	}

	/** Gives a place a name that formulas and other programs can use: NOTE_CCF. */
	CellRange define(String name, String sheetName, CellRange range) {
		sheet.define(nameOf(name, sheetName), range);
		return range;
	}
}
