// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.Arrays;
import java.util.List;

/**
 * The cells that begin in one row of a table, left to right.
 *
 * @param millimetres its height at least, for what is written by hand; 0 for as high as its text
 */
public record TableRow(List<TableCell> cells, int millimetres) {

	public TableRow {
		cells = List.copyOf(cells);
		if (millimetres < 0)
			throw new IllegalArgumentException("negative height");
	}

	public TableRow(List<TableCell> cells) {
		this(cells, 0);
	}

	/** The same row, at least as high as this: room for a signature, a date, a remark. */
	public TableRow atLeast(int heightInMillimetres) {
		return new TableRow(cells, heightInMillimetres);
	}

	public static TableRow of(TableCell... cells) {
		return new TableRow(List.of(cells));
	}

	/** Whether it is a title over the rows below: one header cell and nothing else. */
	public boolean isTitle() {
		return cells.size() == 1 && cells.getFirst().header();
	}

	/** Whether its cells take as many columns, and no row but this. */
	boolean fills(int columns) {
		return cells.stream().allMatch(cell -> cell.rowspan() == 1) && cells.stream().mapToInt(TableCell::colspan).sum() == columns;
	}

	/** Plain cells, one column each. */
	public static TableRow of(String... texts) {
		return new TableRow(Arrays.stream(texts).map(TableCell::of).toList());
	}

	/** Column titles, one column each. */
	public static TableRow header(String... texts) {
		return new TableRow(Arrays.stream(texts).map(TableCell::header).toList());
	}
}
