// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.Sheet;

/**
 * The heights that let the wrapped texts of a sheet be read whole.
 * <p>
 * Spreadsheet programs fit rows to their texts, but not to merged cells, and each a little differently: heights reckoned here are the same
 * everywhere. They are reckoned from the number of characters, on the generous side.
 */
final class RowHeights {

	private static final double LINE_SPACING = 1.28;
	private static final double PADDING = 4;
	private static final double LOWEST = 15;
	/** The highest row Excel knows. */
	private static final double HIGHEST = 409;
	/** How many letters of prose stand where one digit per column width is reckoned; bold ones are wider. */
	private static final double LETTERS = 1.15;
	private static final double BOLD_LETTERS = 1.02;
	/** Taken by the indent and the space beside the borders. */
	private static final int MARGIN = 2;

	private final Sheet sheet;
	private final Palette palette;

	RowHeights(Sheet sheet, Palette palette) {
		this.sheet = sheet;
		this.palette = palette;
	}

	/** One height per row, in points. */
	List<Double> points() {
		var heights = new ArrayList<Double>();
		for (int row = 0; row < sheet.rows().size(); row++)
			heights.add(sheet.rows().get(row).height() > 0 ? sheet.rows().get(row).height() : ownHeight(row));
		for (CellRange range : sheet.merged())
			if (range.lastRow() > range.firstRow() && range.lastRow() < heights.size())
				stretch(heights, range);
		return heights;
	}

	/** What the cells need that lie in this row alone. */
	private double ownHeight(int row) {
		double height = LOWEST;
		var cells = sheet.rows().get(row).cells();
		for (int column = 0; column < cells.size(); column++) {
			Optional<CellRange> range = mergedAt(row, column);
			if (range.isEmpty() || range.get().firstRow() == range.get().lastRow() && range.get().firstColumn() == column)
				height = Math.max(height, needed(cells.get(column), column, range.map(CellRange::lastColumn).orElse(column)));
		}
		return Math.min(height, HIGHEST);
	}

	/** Gives the last row of a range what its text needs beyond the others. */
	private void stretch(List<Double> heights, CellRange range) {
		var cells = sheet.rows().get(range.firstRow()).cells();
		if (range.firstColumn() >= cells.size())
			return;
		double missing = needed(cells.get(range.firstColumn()), range.firstColumn(), range.lastColumn());
		for (int row = range.firstRow(); row <= range.lastRow(); row++)
			missing -= heights.get(row);
		if (missing > 0 && sheet.rows().get(range.lastRow()).height() == 0)
			heights.set(range.lastRow(), Math.min(heights.get(range.lastRow()) + missing, HIGHEST));
	}

	private Optional<CellRange> mergedAt(int row, int column) {
		return sheet.merged().stream().filter(range -> range.contains(row, column)).findFirst();
	}

	private double needed(Cell cell, int firstColumn, int lastColumn) {
		SheetLook look = SheetLook.of(cell, palette);
		if (!(cell.value() instanceof CellValue.Words words) || !look.wrapped())
			return 0;
		double characters = 0;
		for (int column = firstColumn; column <= Math.min(lastColumn, sheet.columnWidths().size() - 1); column++)
			characters += sheet.columnWidths().get(column);
		double room = (characters - MARGIN) * SheetLook.STANDARD_SIZE / look.size() * (look.bold() ? BOLD_LETTERS : LETTERS);
		return WrappedText.lines(words.text(), Math.max(1, (int) room)).size() * look.size() * LINE_SPACING + PADDING;
	}
}
