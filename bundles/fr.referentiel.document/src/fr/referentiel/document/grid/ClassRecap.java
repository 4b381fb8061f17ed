// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Cell.NumberFormat;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetBuilder;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Workbook;

/**
 * The marks of a class in one table, read from the workbooks of its candidates.
 * <p>
 * The cells are links to the candidates' files by their names alone: the files must stay in one folder, under their names. A spreadsheet asks before it
 * updates such links; without an answer it shows the marks of the last time.
 */
public final class ClassRecap {
	private static final int NAME_WIDTH = 18;
	private static final int NUMBER_WIDTH = 12;
	private static final int MARK_WIDTH = 11;
	private static final int REASON_WIDTH = 26;

	/**
	 * One candidate's workbook.
	 *
	 * @param file its name, extension included, in the folder of the recap
	 */
	public record Entry(Candidate candidate, String file, Workbook workbook) {
	}

	private final List<Entry> entries;
	/** The sheets that some workbook has, in the order of the first that has them. */
	private final List<String> sheets;

	private ClassRecap(List<Entry> entries) {
		this.entries = List.copyOf(entries);
		Map<String, Boolean> names = new LinkedHashMap<>();
		entries.forEach(e -> e.workbook().sheets().forEach(s -> names.put(s.name(), true)));
		sheets = List.copyOf(names.keySet());
	}

	/** The recap of these workbooks, at least one. */
	public static Workbook of(String diploma, List<Entry> entries) {
		return Workbook.french("Récapitulatif de la classe – " + diploma, List.of(new ClassRecap(entries).sheet(diploma)));
	}

	private Sheet sheet(String diploma) {
		int[] widths = new int[3 + 3 * sheets.size()];
		widths[0] = NAME_WIDTH;
		widths[1] = NAME_WIDTH;
		widths[2] = NUMBER_WIDTH;
		for (int i = 0; i < sheets.size(); i++) {
			widths[3 + 3 * i] = MARK_WIDTH;
			widths[4 + 3 * i] = MARK_WIDTH;
			widths[5 + 3 * i] = REASON_WIDTH;
		}
		SheetBuilder sheet = Sheet.named("Récapitulatif", widths);
		sheet.banner(Cell.text("Récapitulatif de la classe – " + diploma, StyleRole.TITLE));
		sheet.banner(Cell.text("Les notes sont lues dans les classeurs des candidats : gardez-les dans le même dossier, sous leur nom, et acceptez la mise à jour des"
				+ " liaisons à l’ouverture.", StyleRole.NOTE));
		int header = sheet.nextRow();
		titles(sheet, header);
		int first = sheet.nextRow();
		entries.forEach(entry -> sheet.row(row(entry)));
		sheet.define("CANDIDATS", new CellRange(first, 0, sheet.nextRow() - 1, 2));
		return sheet.freeze(header + 2, 3).lock().print(PrintSetup.LANDSCAPE.repeating(header, 2)).build();
	}

	private void titles(SheetBuilder sheet, int header) {
		List<Cell> first = new ArrayList<>();
		List<Cell> second = new ArrayList<>();
		List.of("Nom", "Prénom", "N° de candidat").forEach(title -> {
			sheet.merge(new CellRange(header, first.size(), header + 1, first.size()));
			first.add(header(title));
			second.add(Cell.empty(StyleRole.HEADER));
		});
		for (String name : sheets) {
			sheet.merge(new CellRange(header, first.size(), header, first.size() + 2));
			first.addAll(List.of(header(name), Cell.empty(StyleRole.HEADER), Cell.empty(StyleRole.HEADER)));
			second.addAll(List.of(header("Note calculée"), header("Note proposée"), header("État de la grille")));
		}
		sheet.row(first.toArray(Cell[]::new));
		sheet.row(second.toArray(Cell[]::new));
	}

	private static Cell header(String text) {
		return Cell.text(text, StyleRole.HEADER);
	}

	private Cell[] row(Entry entry) {
		List<Cell> cells = new ArrayList<>();
		Candidate candidate = entry.candidate();
		List.of(candidate.nom(), candidate.prenom(), candidate.numero()).forEach(t -> cells.add(Cell.text(t, StyleRole.TEXT).formatted(NumberFormat.TEXT)));
		for (String name : sheets) {
			Sheet grid = entry.workbook().sheets().stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
			for (String value : List.of("NOTE", "NOTE_PROPOSEE", "MOTIF")) {
				cells.add(linked(entry, grid, value));
			}
		}
		return cells.toArray(Cell[]::new);
	}

	/** The value of a named place of a candidate's grid; a dash where this grid has none. */
	private static Cell linked(Entry entry, Sheet grid, String value) {
		CellRange place = grid == null ? null : grid.names().stream().filter(n -> n.name().equals(GridRows.nameOf(value, grid.name()))).map(Sheet.NamedRange::range)
				.findFirst().orElse(null);
		StyleRole role = value.equals("MOTIF") ? StyleRole.TEXT : StyleRole.RESULT;
		if (place == null) {
			return Cell.text("–", role);
		}
		String there = "'[" + entry.file() + "]" + grid.name().replace("'", "''") + "'!" + place.absoluteReference();
		// an empty cell of another file counts as 0
		return Cell.formula("IF(" + there + "=\"\",\"\"," + there + ")", role).formatted(NumberFormat.MARK);
	}
}
