// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of a table once its spans are laid out: row by row, who covers each column.
 *
 * @param rows for each row its pieces, left to right, which together cover all columns
 */
public record TableGrid(List<List<Piece>> rows) {

	/**
	 * The part of a cell that lies in one row.
	 *
	 * @param column the first column it covers, from 0
	 * @param first  whether the cell begins in this row; if not it is continued from above
	 */
	public record Piece(TableCell cell, int column, boolean first) {
	}

	public TableGrid {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** Lays rows out; refuses those that do not fill the grid. */
	static TableGrid of(int columns, List<TableRow> rows) {
		var laidOut = new ArrayList<List<Piece>>();
		var above = new Piece[columns];
		var remaining = new int[columns];
		for (TableRow row : rows)
			laidOut.add(layOut(row, above, remaining));
		for (int left : remaining)
			if (left > 0)
				throw new IllegalArgumentException("a cell spans beyond the last row");
		return new TableGrid(laidOut);
	}

	private static List<Piece> layOut(TableRow row, Piece[] above, int[] remaining) {
		var pieces = new ArrayList<Piece>();
		var cells = row.cells().iterator();
		int column = 0;
		while (column < above.length) {
			Piece piece = remaining[column] > 0
					? new Piece(above[column].cell(), column, false)
					: begin(cells.hasNext() ? cells.next() : null, column, above, remaining);
			pieces.add(piece);
			for (int i = 0; i < piece.cell().colspan(); i++)
				remaining[column + i]--;
			column += piece.cell().colspan();
		}
		if (cells.hasNext())
			throw new IllegalArgumentException("row with more cells than the table has columns");
		return pieces;
	}

	private static Piece begin(TableCell cell, int column, Piece[] above, int[] remaining) {
		if (cell == null)
			throw new IllegalArgumentException("row without a cell for column " + (column + 1));
		var piece = new Piece(cell, column, true);
		for (int i = column; i < column + cell.colspan(); i++) {
			if (i >= above.length || remaining[i] > 0)
				throw new IllegalArgumentException("cell too wide in column " + (column + 1));
			above[i] = piece;
			remaining[i] = cell.rowspan();
		}
		return piece;
	}
}
