// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.Row;

/** Recognises the row that heads a table. */
final class TableHead {
	private TableHead() {
	}

	/** The kinds of the columns, null for a column that says nothing known; null when the row is no heading: at least two columns must be known. */
	static List<ColumnKind> of(Row row) {
		List<ColumnKind> kinds = new ArrayList<>();
		for (Cell cell : row.cells()) {
			kinds.add(cell.isEmpty() ? null : ColumnKind.of(cell.text()));
		}
		boolean others = false;
		for (int i = 0; i < kinds.size(); i++) {
			others |= kinds.get(i) == null && !row.cell(i).isEmpty() && row.cell(i).text().length() > 40;
		}
		return others || kinds.stream().filter(Objects::nonNull).count() < 2 ? null : kinds;
	}
}
