// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Competence;

/** The competences of one group by rows, each with a place to tick and to date for each observer. */
record FollowUpTable(CompetenceGroup group) {
	private static final String BOXES = Arrays.stream(Mastery.values()).map(m -> "☐\u00A0" + m.code()).collect(Collectors.joining(" "));
	private static final String DATE = "le ____/____/______";

	Table table() {
		List<TableCell> titles = new ArrayList<>(List.of(TableCell.header("Compétence")));
		Arrays.stream(Observer.values()).forEach(o -> titles.add(TableCell.header(o.title())));
		List<TableRow> rows = new ArrayList<>();
		Competence whole = null;
		for (CompetenceGroup.Line line : group.lines()) {
			if (line.whole() != null && line.whole() != whole) {
				rows.add(TableRow.of(TableCell.of(ExamView.line(line.whole())).asHeader().shaded(Shading.SECTION).spanning(titles.size(), 1)));
			}
			whole = line.whole();
			rows.add(row(line.competence()));
		}
		return new Table("", List.of(10, 7, 7, 7), List.of(new TableRow(titles)), rows);
	}

	private static TableRow row(Competence competence) {
		List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(ExamView.line(competence)).asHeader().shaded(Shading.NONE)));
		for (int i = 0; i < Observer.values().length; i++) {
			cells.add(TableCell.of(List.of(Paragraph.of(BOXES), Paragraph.of(DATE))));
		}
		return new TableRow(cells);
	}
}
