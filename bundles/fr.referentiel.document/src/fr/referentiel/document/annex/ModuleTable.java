// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.content.Text;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Ensemble;
import fr.referentiel.model.Module;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Vues;

/** The competences of a module, by sets, each with its knowledge; what is known from elsewhere already is in italics. */
record ModuleTable(AnnexBody body, Titles titles) {
	void write(Module module) {
		List<TableRow> rows = new ArrayList<>();
		collect(module, rows);
		if (!rows.isEmpty()) {
			body.flow().table(new Table("", List.of(2, 3), List.of(TableRow.header(titles.columns(0, "Compétences", "Savoirs"))), rows));
		}
	}

	private void collect(Element holder, List<TableRow> rows) {
		Vues.parcourir(holder, e -> {
			if (e instanceof Ensemble) {
				rows.add(TableRow.of(TableCell.header(body.place().coded(e)).spanning(2, 1)));
				collect(e, rows);
			} else if (e instanceof Competence c) {
				rows.add(TableRow.of(TableCell.of(body.place().coded(c)), knowledge(c)));
			}
		});
	}

	private TableCell knowledge(Competence competence) {
		return TableCell.of(Vues.contenus(competence, Savoir.class).stream().map(this::paragraph).toList());
	}

	private Paragraph paragraph(Savoir savoir) {
		String text = body.place().coded(savoir);
		return Paragraph.of(savoir.isDejaVu() ? Text.italic(text) : Text.of(text));
	}
}
