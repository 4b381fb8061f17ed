// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Element;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Vues;

/** The knowledge of each pole, with its limits. */
record KnowledgeTables(AnnexBody body, Titles titles) {
	void write(List<Pole> poles) {
		poles.forEach(this::pole);
	}

	private void pole(Pole pole) {
		List<TableRow> rows = new ArrayList<>();
		collect(pole, rows);
		if (!rows.isEmpty()) {
			TableRow title = TableRow.of(TableCell.header(new PoleTitle(body, titles).of(pole)).spanning(2, 1));
			TableRow columns = TableRow.header(titles.columns(0, "Savoirs associés", "Limites de savoirs"));
			body.flow().table(new Table("", List.of(2, 3), List.of(title, columns), rows));
		}
	}

	private void collect(Element holder, List<TableRow> rows) {
		Vues.parcourir(holder, e -> {
			if (e instanceof Savoir s) {
				rows.add(TableRow.of(TableCell.of(body.place().coded(s)), body.cell(s).cell()));
			} else {
				collect(e, rows);
			}
		});
	}
}
