// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.Arrays;
import java.util.List;

/** The cells that begin in one row of a table, left to right. */
public record TableRow(List<TableCell> cells) {

	public TableRow {
		cells = List.copyOf(cells);
	}

	public static TableRow of(TableCell... cells) {
		return new TableRow(List.of(cells));
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
