// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetBuilder;
import fr.referentiel.document.content.SheetRow;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceNode;

/** A matrix as a workbook: one sheet with computed totals, and one that spells the codes of the columns out. */
public final class MatrixWorkbook {
	/** Columns before the first cross: code and wording of the row. */
	private static final int NAMES = 2;
	private static final int CODE_WIDTH = 14, LABEL_WIDTH = 56, TOTAL_WIDTH = 8, NOTE_WIDTH = 30;
	private static final int NARROW = 8, WIDE = 16;

	private final MatrixSubject subject;
	private final Matrix matrix;
	private final Map<String, String> accepted;
	private final Map<String, String> signs = new HashMap<>();

	private MatrixWorkbook(MatrixSubject subject) {
		this.subject = subject;
		this.matrix = subject.matrix();
		this.accepted = subject.accepted();
		matrix.cells().forEach(cell -> signs.put(cell.row() + '\n' + cell.column(), MatrixSubject.sign(cell.nature())));
	}

	/** The workbook of a matrix; it has its title and legend even where nothing is crossed. */
	public static Workbook of(MatrixSubject subject) {
		MatrixWorkbook workbook = new MatrixWorkbook(subject);
		return Workbook.french(subject.title(), List.of(workbook.crosses(), workbook.columns()));
	}

	private Sheet crosses() {
		SheetBuilder sheet = Sheet.named("Matrice", widths()).banner(Cell.text(subject.title(), StyleRole.TITLE))
				.banner(Cell.text(subject.subtitle(), StyleRole.SUBTITLE)).banner(Cell.text(String.join(" ; ", MatrixSubject.legend()) + ".", StyleRole.NOTE));
		int header = sheet.nextRow();
		sheet.row(header());
		matrix.rows().forEach(row -> sheet.row(row(row, sheet.nextRow())));
		sheet.row(totals(header + 1, sheet.nextRow() - 1));
		return sheet.freeze(header + 1, NAMES).print(PrintSetup.LANDSCAPE.repeating(header, 1).footed(subject.subtitle())).build();
	}

	private int[] widths() {
		IntStream columns = matrix.columns().stream().mapToInt(column -> column.code() != null && column.code().length() <= NARROW ? NARROW : WIDE);
		return IntStream.concat(IntStream.concat(IntStream.of(CODE_WIDTH, LABEL_WIDTH), columns), IntStream.of(TOTAL_WIDTH, NOTE_WIDTH)).toArray();
	}

	private SheetRow header() {
		Stream<String> titles = Stream.of(Stream.of("Code", capital(subject.rows().singular())), matrix.columns().stream().map(MatrixSubject::code),
				Stream.of("Total", "Trou admis")).flatMap(s -> s);
		return new SheetRow(titles.map(title -> Cell.text(title, StyleRole.HEADER)).toList(), 0);
	}

	private SheetRow row(TraceNode row, int index) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(row.code() == null ? "" : row.code(), StyleRole.LABEL));
		cells.add(Cell.text(row.label(), StyleRole.TEXT));
		for (TraceNode column : matrix.columns()) {
			String sign = signs.get(row.id() + '\n' + column.id());
			cells.add(sign == null ? Cell.empty(StyleRole.LEVEL) : Cell.text(sign, StyleRole.LEVEL));
		}
		cells.add(count(new int[] { index, NAMES, index, NAMES + matrix.columns().size() - 1 }));
		cells.add(Cell.text(accepted.getOrDefault(row.id(), ""), StyleRole.TEXT));
		return new SheetRow(cells, 0);
	}

	private SheetRow totals(int first, int last) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.text("Total", StyleRole.LABEL), Cell.text("", StyleRole.LABEL)));
		for (int column = NAMES; column < NAMES + matrix.columns().size(); column++) {
			cells.add(count(new int[] { first, column, last, column }));
		}
		cells.add(count(new int[] { first, NAMES, last, NAMES + matrix.columns().size() - 1 }));
		return new SheetRow(cells, 0);
	}

	/** How many crosses stand in a range of first row, first column, last row, last column; an empty range has none. */
	private static Cell count(int[] range) {
		boolean none = range[2] < range[0] || range[3] < range[1];
		return none ? Cell.number(0, StyleRole.RESULT)
				: Cell.formula("COUNTA(" + new CellRange(range[0], range[1], range[2], range[3]).reference() + ")", StyleRole.RESULT);
	}

	private Sheet columns() {
		SheetBuilder sheet = Sheet.named("Colonnes", CODE_WIDTH, LABEL_WIDTH + NOTE_WIDTH, NOTE_WIDTH)
				.row(Cell.text("Code", StyleRole.HEADER), Cell.text(capital(subject.columns().singular()), StyleRole.HEADER), Cell.text("Trou admis", StyleRole.HEADER));
		for (TraceNode column : matrix.columns()) {
			sheet.row(Cell.text(column.code() == null ? "" : column.code(), StyleRole.LABEL), Cell.text(column.label(), StyleRole.TEXT),
					Cell.text(accepted.getOrDefault(column.id(), ""), StyleRole.TEXT));
		}
		return sheet.freeze(1, 0).build();
	}

	static String capital(String word) {
		return word.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + word.substring(1);
	}
}
