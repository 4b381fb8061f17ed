// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Cell.NumberFormat;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetBuilder;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Validation;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Element;

/** The sheet that is filled in: a row per competence, a level and a date per observer. */
final class FollowUpSheet {
	static final String NAME = "Suivi";
	private static final int TITLES = 2;
	private static final Validation.Message LEVEL = new Validation.Message("Niveau attendu",
			"Choisissez NA (non acquis), EC (en cours d’acquisition) ou A (acquis), ou laissez la case vide.");

	/**
	 * The rows of one part.
	 *
	 * @param first       from 0, titles included
	 * @param last        included
	 * @param competences how many of the rows are competences
	 */
	record Block(String name, int first, int last, int competences) {
	}

	private final String diploma;
	private final List<CompetenceGroup> groups;
	private final SheetBuilder sheet = Sheet.named(NAME, 62, 9, 12, 9, 12, 9, 12);
	private final List<Block> blocks = new ArrayList<>();

	FollowUpSheet(String diploma, List<CompetenceGroup> groups) {
		this.diploma = diploma;
		this.groups = groups;
	}

	Sheet build() {
		sheet.banner(Cell.text("Suivi des compétences – " + diploma, StyleRole.TITLE));
		identity("Apprenant", "Entreprise");
		identity("Centre de formation", "Tuteur ou maître d’apprentissage");
		sheet.banner(Cell.text("NA : non acquis ; EC : en cours d’acquisition ; A : acquis. Ces niveaux ne sont pas fixés par le texte officiel.",
				StyleRole.UNOFFICIAL));
		int header = sheet.nextRow();
		titles(header);
		Element part = null;
		for (CompetenceGroup group : groups) {
			if (blocks.isEmpty() || group.part() != part) {
				blocks.add(new Block(group.part() == null ? "Autres compétences" : ExamView.name(group.part()), sheet.nextRow(), sheet.nextRow(), 0));
			}
			part = group.part();
			add(group);
			Block open = blocks.removeLast();
			blocks.add(new Block(open.name(), open.first(), sheet.nextRow() - 1, open.competences() + group.lines().size()));
		}
		int last = sheet.nextRow() - 1;
		for (int i = 0; i < Observer.values().length; i++) {
			CellRange levels = new CellRange(header + TITLES, levelColumn(i), last, levelColumn(i));
			sheet.validate(new Validation.OneOf(levels, Mastery.codes(), LEVEL)).define("NIVEAU_" + Observer.values()[i].name(), levels);
		}
		return sheet.freeze(header + TITLES, 1).lock().print(PrintSetup.LANDSCAPE.repeating(header, TITLES).footed("Suivi des compétences")).build();
	}

	/** The blocks, once built: one per part. */
	List<Block> blocks() {
		return List.copyOf(blocks);
	}

	static int levelColumn(int observer) {
		return 1 + 2 * observer;
	}

	private void identity(String left, String right) {
		int row = sheet.nextRow();
		sheet.row(Cell.text(left, StyleRole.LABEL), fill(), fill(), label(right), label(""), fill(), fill());
		sheet.merge(new CellRange(row, 1, row, 2)).merge(new CellRange(row, 3, row, 4)).merge(new CellRange(row, 5, row, 6));
	}

	private static Cell fill() {
		return Cell.toFillIn().formatted(NumberFormat.TEXT);
	}

	private static Cell label(String text) {
		return Cell.text(text, StyleRole.LABEL);
	}

	private void titles(int row) {
		List<Cell> first = new ArrayList<>(List.of(Cell.text("Compétence", StyleRole.HEADER)));
		List<Cell> second = new ArrayList<>(List.of(Cell.empty(StyleRole.HEADER)));
		sheet.merge(new CellRange(row, 0, row + 1, 0));
		for (int i = 0; i < Observer.values().length; i++) {
			first.add(Cell.text(Observer.values()[i].title(), StyleRole.HEADER));
			first.add(Cell.empty(StyleRole.HEADER));
			second.add(Cell.text("Niveau", StyleRole.HEADER));
			second.add(Cell.text("Date", StyleRole.HEADER));
			sheet.merge(new CellRange(row, levelColumn(i), row, levelColumn(i) + 1));
		}
		sheet.row(first.toArray(Cell[]::new));
		sheet.row(second.toArray(Cell[]::new));
	}

	private void add(CompetenceGroup group) {
		if (group.holder() != null) {
			sheet.banner(Cell.text(ExamView.name(group.holder()), StyleRole.SECTION));
		}
		Element whole = null;
		for (CompetenceGroup.Line line : group.lines()) {
			if (line.whole() != null && line.whole() != whole) {
				sheet.banner(Cell.text(ExamView.line(line.whole()), StyleRole.SUBTITLE));
			}
			whole = line.whole();
			List<Cell> cells = new ArrayList<>(List.of(Cell.text(ExamView.line(line.competence()), StyleRole.TEXT)));
			for (int i = 0; i < Observer.values().length; i++) {
				cells.add(Cell.empty(StyleRole.LEVEL).asInput());
				cells.add(Cell.toFillIn().formatted(NumberFormat.DATE));
			}
			sheet.row(cells.toArray(Cell[]::new));
		}
	}
}
