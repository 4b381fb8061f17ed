// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.LigneTableau;
import fr.referentiel.model.Tableau;

/** A table that the text writes line by line, its first line naming the columns. */
record WrittenTable(Flow flow) {
	void write(Tableau tableau) {
		List<List<String>> rows = tableau.getLignes().stream().map(WrittenTable::cells).toList();
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		if (columns == 0) {
			return;
		}
		List<TableRow> body = rows.stream().skip(1).map(r -> row(r, columns, false)).toList();
		String caption = tableau.getIntitule() == null ? "" : tableau.getIntitule();
		flow.table(new Table(caption, Collections.nCopies(columns, 1), List.of(row(rows.getFirst(), columns, true)), body));
	}

	private static List<String> cells(LigneTableau line) {
		String text = line.getTexte() == null ? "" : line.getTexte().strip();
		String inside = text.endsWith("|") ? text.substring(0, text.length() - 1) : text;
		return Stream.of(inside.split("\\|", -1)).map(String::strip).toList();
	}

	private static TableRow row(List<String> cells, int columns, boolean header) {
		return new TableRow(Stream.concat(cells.stream(), Collections.nCopies(columns - cells.size(), "").stream())
				.map(header ? TableCell::header : TableCell::of).toList());
	}
}
