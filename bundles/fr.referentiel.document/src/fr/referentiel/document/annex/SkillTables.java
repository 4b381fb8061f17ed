// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Tache;
import fr.referentiel.model.Vues;

/** The competences of each pole: activities, tasks, competences and knowledge side by side, then the criteria. */
record SkillTables(AnnexBody body, Titles titles) {
	private static final String[] USUAL = { "Activités", "Tâches", "Compétences", "Savoirs associés" };

	void write(List<Pole> poles) {
		poles.forEach(this::pole);
	}

	private void pole(Pole pole) {
		if (holdsNone(pole)) {
			return;
		}
		int columns = USUAL.length;
		TableCell title = TableCell.header(new PoleTitle(body, titles).upper(pole)).spanning(columns, 1);
		List<TableRow> rows = new ArrayList<>();
		for (Activite activity : pole.getActivites()) {
			rows.add(TableRow.of(TableCell.of(body.place().coded(activity)), lines(activity, Tache.class), lines(activity, Competence.class),
					lines(activity, Savoir.class)));
		}
		List<Critere> criteria = Vues.contenus(pole, Critere.class);
		if (!criteria.isEmpty()) {
			Flow cell = new Flow();
			cell.label(titles.column(columns, "Critères d’évaluation"));
			criteria.forEach(c -> cell.item(body.place().coded(c)));
			rows.add(TableRow.of(cell.cell().spanning(columns, 1)));
		}
		List<TableRow> header = List.of(TableRow.of(title), TableRow.header(titles.columns(0, USUAL)));
		body.flow().table(new Table("", List.of(2, 3, 3, 3), header, rows));
	}

	/** Whether a pole leaves its competences, its knowledge and its criteria to other parts of the text. */
	private static boolean holdsNone(Element holder) {
		List<Element> inside = new ArrayList<>();
		Vues.parcourir(holder, inside::add);
		return inside.stream().noneMatch(e -> e instanceof Competence || e instanceof Savoir || e instanceof Critere || !holdsNone(e));
	}

	private TableCell lines(Activite activity, Class<? extends Element> kind) {
		Flow cell = new Flow();
		Vues.parcourir(activity, e -> {
			if (kind.isInstance(e)) {
				cell.paragraph(body.place().coded(e));
			}
		});
		return cell.cell();
	}
}
