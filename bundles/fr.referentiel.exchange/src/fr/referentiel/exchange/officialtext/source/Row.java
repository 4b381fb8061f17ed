// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param line  its first source line
 * @param cells its cells, at least two; empty ones count
 */
public record Row(int line, List<Cell> cells) implements Block {
	public Row {
		cells = List.copyOf(cells);
	}

	/** The cell of a column, an empty one when the row is shorter. */
	public Cell cell(int column) {
		return column < cells.size() ? cells.get(column) : new Cell(List.of());
	}

	/** The cells that hold something. */
	public List<Cell> filled() {
		return cells.stream().filter(c -> !c.isEmpty()).toList();
	}

	/** Whether a page break cut the row before this one: same columns, and the first words begin with a small letter. */
	boolean goesOnFrom(Row previous) {
		if (previous.cells.size() != cells.size() || filled().isEmpty()) {
			return false;
		}
		return Character.isLowerCase(filled().get(0).text().charAt(0));
	}

	/** Both rows as one, cell by cell. */
	Row with(Row next) {
		List<Cell> all = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			all.add(cell(i).with(next.cell(i)));
		}
		return new Row(line, all);
	}
}
