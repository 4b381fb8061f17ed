// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;

/**
 * The pages on which a sheet is printed whose rows are kept together: one, or several with breaks of our own.
 * <p>
 * Spreadsheet programs know no rows that belong together, and leave breaks unheeded where they fit a sheet to a number of pages; so the scale is reckoned
 * here, from the widths and heights that the writers give.
 *
 * @param percent of the scale; 0 lets the program fit the sheet to the number of pages
 * @param single  whether all stands on one page
 * @param breaks  the rows that begin a page, counted from 0
 */
record SheetPages(int percent, boolean single, List<Integer> breaks) {

	/** What is left of A4 between the margins, in points: the short and the long side. */
	private static final double SHORT = 523;
	private static final double LONG = 769;
	/** Taken by head and foot, with what programs measure otherwise. */
	private static final double HEAD_AND_FOOT = 72;
	private static final double POINTS_PER_CHARACTER = 5.6;
	private static final double COLUMN_PADDING = 3.7;
	/** Ten points become six: what is smaller is not read on paper. */
	private static final double SMALLEST = 0.58;

	/** @param heights of the rows, in points */
	static SheetPages of(Sheet sheet, List<Double> heights) {
		PrintSetup print = sheet.print();
		if (print.kept().isEmpty())
			return new SheetPages(0, false, List.of());
		boolean landscape = print.orientation() == PrintSetup.Orientation.LANDSCAPE;
		double width = sheet.columnWidths().stream().mapToDouble(characters -> characters * POINTS_PER_CHARACTER + COLUMN_PADDING).sum();
		double scale = Math.min(1, (landscape ? LONG : SHORT) / width);
		double page = (landscape ? SHORT : LONG) - HEAD_AND_FOOT;
		double whole = heights.stream().mapToDouble(Double::doubleValue).sum();
		if (whole * Math.min(scale, SMALLEST) <= page)
			return new SheetPages(0, true, List.of());
		int percent = (int) Math.floor(scale * 100);
		return new SheetPages(percent, false, breaks(print, heights, page * 100 / percent));
	}

	/** @param page the height of a page, in points of the sheet */
	private static List<Integer> breaks(PrintSetup print, List<Double> heights, double page) {
		var breaks = new ArrayList<Integer>();
		double repeated = height(heights, print.repeatedFrom(), print.repeatedFrom() + print.repeatedRows());
		double used = 0;
		for (int row = 0; row < heights.size();) {
			int from = row;
			Optional<CellRange> kept = print.kept().stream().filter(range -> range.firstRow() == from).findFirst();
			int next = kept.map(CellRange::lastRow).orElse(row) + 1;
			double height = height(heights, row, next);
			if (used > 0 && used + height > page) {
				breaks.add(row);
				used = row > print.repeatedFrom() ? repeated : 0;
			}
			used += height;
			row = next;
		}
		return List.copyOf(breaks);
	}

	private static double height(List<Double> heights, int from, int to) {
		return heights.subList(from, to).stream().mapToDouble(Double::doubleValue).sum();
	}
}
