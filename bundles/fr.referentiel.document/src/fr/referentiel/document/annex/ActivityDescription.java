// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Element;
import fr.referentiel.model.GenreRubrique;
import fr.referentiel.model.Niveau;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Tache;

/** The description of the professional activities: per pole its activities and tasks, then what they are exercised with and how. */
record ActivityDescription(AnnexBody body, Titles titles) {
	/** What stands side by side in one table. */
	private static final Set<GenreRubrique> COLUMNS = EnumSet.of(GenreRubrique.RESSOURCES, GenreRubrique.MOYENS, GenreRubrique.LIAISONS,
			GenreRubrique.AUTONOMIE);

	/** In hundredths of the whole. */
	private static final int NARROWEST = 20;
	private static final int WIDEST = 40;
	/** Characters of room that the end of a paragraph or an item leaves empty, about. */
	private static final int UNUSED = 15;

	void write(List<Pole> poles) {
		poles.forEach(this::pole);
	}

	private void pole(Pole pole) {
		body.flow().heading(body.level(), new PoleTitle(body, titles).upper(pole));
		holder(pole);
	}

	/** Activities, and the rubriques of a pole or of an activity. */
	private void holder(Element holder) {
		List<Rubrique> side = new ArrayList<>();
		for (Element element : holder.getElements()) {
			if (element instanceof Rubrique r && COLUMNS.contains(r.getGenre())) {
				side.add(r);
				continue;
			}
			endTable(side);
			if (element instanceof Rubrique r) {
				body.deeper().titled(body.place().text(r), r);
			} else if (element instanceof Activite a) {
				activity(a);
			}
		}
		endTable(side);
	}

	private void activity(Activite activity) {
		body.flow().label(body.place().coded(activity));
		for (Tache task : activity.getTaches()) {
			body.flow().item(body.place().coded(task) + autonomy(task));
		}
		holder(activity);
	}

	/** How far whoever does the task answers for it, where the task says so: a level of a scale of the text. */
	private String autonomy(Tache task) {
		Niveau level = task.getAutonomie();
		return level == null ? "" : " (autonomie : " + body.place().coded(level) + ")";
	}

	private void endTable(List<Rubrique> side) {
		if (side.isEmpty()) {
			return;
		}
		List<TableCell> titles = side.stream().map(r -> TableCell.header(body.place().text(r))).toList();
		List<TableCell> cells = side.stream().map(r -> body.cell(r).cell()).toList();
		body.flow().table(new Table("", widths(cells), List.of(new TableRow(titles)), List.of(new TableRow(cells))));
		side.clear();
	}

	/** Wider where there is more to say, so that the one row does not grow taller than it must; none too narrow for a long word. */
	private static List<Integer> widths(List<TableCell> cells) {
		List<Integer> room = cells.stream().map(c -> c.plain().lines().mapToInt(line -> line.length() + UNUSED).sum()).toList();
		int all = Math.max(1, room.stream().mapToInt(Integer::intValue).sum());
		return room.stream().map(own -> Math.clamp(100L * own / all, NARROWEST, WIDEST)).toList();
	}
}
