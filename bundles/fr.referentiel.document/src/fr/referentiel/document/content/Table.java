// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose cells may span columns and rows.
 * <p>
 * As in HTML, a row lists only the cells that begin in it; places covered by a span from the left or from above are not listed. The rows
 * must fill the grid exactly: the constructor refuses holes, overlaps, overflows, and spans that leave the header.
 *
 * @param caption      what the table shows; empty for none
 * @param columnWidths relative widths, one per column, each positive
 * @param header       rows repeated at the top of each page, may be empty
 * @param body         the other rows
 */
public record Table(String caption, List<Integer> columnWidths, List<TableRow> header, List<TableRow> body) implements Block {

	private static final int WIDE_COLUMNS = 7;
	private static final int SMALL_ROWS = 10;
	private static final int SMALL_TEXT = 1500;

	public Table {
		columnWidths = List.copyOf(columnWidths);
		header = List.copyOf(header);
		body = List.copyOf(body);
		if (columnWidths.isEmpty() || columnWidths.stream().anyMatch(width -> width <= 0))
			throw new IllegalArgumentException("column widths must be positive: " + columnWidths);
		TableGrid.of(columnWidths.size(), header);
		TableGrid.of(columnWidths.size(), body);
	}

	/** Whether it surely takes less than half a page: such a table is moved to the next page as a whole rather than split. */
	public boolean isSmall() {
		return header.size() + body.size() <= SMALL_ROWS && length() <= SMALL_TEXT && rows().stream().allMatch(row -> row.millimetres() == 0);
	}

	/**
	 * Whether this row of the body, even of a long table, stays on the page of the row below: a title over it, and the last row but one, so that the last
	 * is not alone on its page.
	 *
	 * @param row its place in {@link #body()}
	 */
	public boolean staysWithNext(int row) {
		return row < body.size() - 1 && (body.get(row).isTitle() || row == body.size() - 2 && body.get(row).fills(columns()));
	}

	/** How much it says, in characters. */
	public int length() {
		return cells().mapToInt(cell -> cell.plain().length()).sum();
	}

	/** Whether an upright page would make its columns narrower than their words. */
	public boolean isWide() {
		return columns() >= WIDE_COLUMNS;
	}

	public int columns() {
		return columnWidths.size();
	}

	/** Header and body, top down. */
	public List<TableRow> rows() {
		var rows = new ArrayList<>(header);
		rows.addAll(body);
		return rows;
	}

	/** The cells of {@link #rows()}, row by row. */
	public Stream<TableCell> cells() {
		return rows().stream().flatMap(row -> row.cells().stream());
	}

	/** Where each cell of {@link #rows()} lies. */
	public TableGrid grid() {
		return TableGrid.of(columns(), rows());
	}
}
