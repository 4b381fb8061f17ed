// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Ensemble;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Vues;

/** The knowledge of each pole, with its limits; then that which stands apart from the poles. */
record KnowledgeTables(AnnexBody body, Titles titles) {
	void write(List<Pole> poles) {
		poles.forEach(this::pole);
	}

	/** The knowledge that stands in the référentiel itself, or in competences that do. */
	void apart() {
		List<TableRow> rows = new ArrayList<>();
		Vues.parcourir(body.referentiel(), e -> {
			if (e instanceof Savoir s) {
				knowledge(s, rows);
			} else if (e instanceof Ensemble || e instanceof Competence) {
				collect(e, rows);
			}
		});
		table(Optional.empty(), rows);
	}

	private void pole(Pole pole) {
		List<TableRow> rows = new ArrayList<>();
		collect(pole, rows);
		table(Optional.of(TableRow.of(TableCell.header(new PoleTitle(body, titles).of(pole)).spanning(2, 1))), rows);
	}

	private void table(Optional<TableRow> title, List<TableRow> rows) {
		if (!rows.isEmpty()) {
			List<TableRow> header = new ArrayList<>(title.stream().toList());
			header.add(TableRow.header(titles.columns(0, "Savoirs associés", "Limites de savoirs")));
			body.flow().table(new Table("", List.of(2, 3), header, rows));
		}
	}

	private void collect(Element holder, List<TableRow> rows) {
		Vues.parcourir(holder, e -> {
			if (e instanceof Savoir s) {
				knowledge(s, rows);
			} else {
				collect(e, rows);
			}
		});
	}

	/** A row, or a line above the rows of the parts where it has some. */
	private void knowledge(Savoir savoir, List<TableRow> rows) {
		String title = body.place().coded(savoir) + (savoir.getNiveau() == null ? "" : " (niveau " + savoir.getNiveau().getCode() + ")");
		if (Vues.contenus(savoir, Savoir.class).isEmpty()) {
			rows.add(TableRow.of(TableCell.of(title), body.cell(savoir).cell()));
			return;
		}
		rows.add(TableRow.of(TableCell.of(title).asHeader().shaded(TableCell.Shading.SECTION).spanning(2, 1)));
		collect(savoir, rows);
	}
}
