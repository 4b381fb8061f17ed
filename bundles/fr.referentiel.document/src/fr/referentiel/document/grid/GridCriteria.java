// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import static fr.referentiel.document.grid.GridRows.FIRST_LEVEL;
import static fr.referentiel.document.grid.GridRows.span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Cell.NumberFormat;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Validation;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Ensemble;
import fr.referentiel.model.Vues;

/** The rows of criteria, or of indicators where the text gives no criterion: one cross each, checked row by row, since a check on averages lets two crosses here and none there through. */
final class GridCriteria {

	static final String CROSS = "X";
	private static final Validation.Message ONLY_CROSS = new Validation.Message("Croix attendue",
			"Tapez X dans la colonne du niveau atteint, ou laissez la case vide.", "");
	private static final double LOWEST_ROW = 30;

	private final GridRows rows;
	private final String sheet;
	private final ExamView exam;
	private final GridScale scale;
	private final List<Integer> places = new ArrayList<>();
	/** The weights of each group; between them stand sums of their own. */
	private final List<CellRange> blocks = new ArrayList<>();
	private int header;
	private int values;
	private int total;

	GridCriteria(GridRows rows, String sheet, ExamView exam, GridScale scale) {
		this.rows = rows;
		this.sheet = sheet;
		this.exam = exam;
		this.scale = scale;
	}

	void add() {
		addHeader();
		for (List<Element> group : groups()) {
			int top = rows.next();
			Element holder = Vues.porteur(group.getFirst());
			if (holder instanceof Competence || holder instanceof Ensemble || holder instanceof Activite)
				addGroup(holder, group.size());
			addRow(group.getFirst());
			rows.sheet().keep(top);
			group.stream().skip(1).forEach(this::addRow);
			blocks.add(new CellRange(rows.next() - group.size(), weightColumn(), rows.next() - 1, weightColumn()));
		}
		if (scale.computed())
			addTotal();
		rows.define("CROIX", sheet, new CellRange(firstRow(), FIRST_LEVEL, lastRow(), FIRST_LEVEL + rows.levels() - 1));
	}

	/** What is judged, parted where it hangs on something else. */
	private List<List<Element>> groups() {
		var groups = new ArrayList<List<Element>>();
		Element holder = null;
		for (Element judged : exam.judged()) {
			if (groups.isEmpty() || Vues.porteur(judged) != holder)
				groups.add(new ArrayList<>());
			groups.getLast().add(judged);
			holder = Vues.porteur(judged);
		}
		return groups;
	}

	/** The title of a group and, where a mark is computed, its part of the weights and of the points: nothing while a row of it is not valid. */
	private void addGroup(Element holder, int size) {
		if (!scale.computed()) {
			rows.banner(ExamView.name(holder), StyleRole.SECTION);
			return;
		}
		int first = rows.next() + 1;
		var weights = new CellRange(first, weightColumn(), first + size - 1, weightColumn());
		var points = new CellRange(first, weightColumn() + 1, first + size - 1, weightColumn() + 1);
		rows.line(0, span(Cell.text(ExamView.name(holder), StyleRole.SECTION), FIRST_LEVEL + rows.levels()),
				span(Cell.formula("SUM(" + weights.reference() + ")", StyleRole.RESULT).formatted(NumberFormat.DECIMAL), 1),
				span(Cell.formula("IF(COUNT(" + points.reference() + ")=" + size + ",SUM(" + points.reference() + "),\"\")", StyleRole.RESULT)
						.formatted(NumberFormat.MARK), 1),
				span(Cell.text("Sous-total", StyleRole.SECTION), 1));
	}

	private void addHeader() {
		header = rows.next();
		List<GridRows.Span> titles = new ArrayList<>(List.of(title(exam.criteres().isEmpty() ? "Indicateurs" : "Critères d’évaluation", FIRST_LEVEL)));
		scale.levels().forEach(level -> titles.add(title(level.label(), 1)));
		if (scale.computed())
			titles.addAll(List.of(title("Poids (%)", 1), title("Points sur 20", 1)));
		titles.add(title("Contrôle de la ligne", 1));
		rows.line(0, titles.toArray(GridRows.Span[]::new));
		if (scale.computed())
			addValues();
	}

	private static GridRows.Span title(String text, int columns) {
		return span(Cell.text(text, StyleRole.HEADER), columns);
	}

	private void addValues() {
		values = rows.next();
		List<GridRows.Span> cells = new ArrayList<>(List.of(span(Cell.text("Part du poids acquise à ce niveau", StyleRole.UNOFFICIAL), 2)));
		scale.levels().forEach(level -> cells.add(span(Cell.number(level.value().doubleValue(), StyleRole.NUMBER), 1)));
		for (int i = 0; i < rows.tail(); i++)
			cells.add(span(Cell.empty(StyleRole.UNOFFICIAL), 1));
		rows.line(0, cells.toArray(GridRows.Span[]::new));
	}

	private void addRow(Element judged) {
		int row = rows.next();
		places.add(row);
		var crosses = new CellRange(row, FIRST_LEVEL, row, FIRST_LEVEL + rows.levels() - 1);
		rows.sheet().validate(new Validation.OneOf(crosses, List.of(CROSS), ONLY_CROSS));
		List<GridRows.Span> cells = new ArrayList<>(List.of(span(Cell.text(places.size() + ". " + judged.getIntitule(), StyleRole.TEXT), 2)));
		for (int i = 0; i < rows.levels(); i++)
			cells.add(span(Cell.empty(StyleRole.LEVEL).asInput(), 1));
		if (scale.computed()) {
			cells.add(span(scale.weight(judged).map(weight -> Cell.number(weight.doubleValue(), StyleRole.NUMBER).formatted(NumberFormat.DECIMAL))
					.orElse(Cell.text("non écrit", StyleRole.NUMBER)), 1));
			cells.add(span(Cell.formula(points(row, crosses), StyleRole.NUMBER).formatted(NumberFormat.MARK), 1));
		}
		cells.add(span(Cell.formula(guard(crosses), StyleRole.TEXT), 1));
		rows.line(judged.getIntitule().length() > 60 ? 0 : LOWEST_ROW, cells.toArray(GridRows.Span[]::new));
	}

	/** 20 x weight x value of the crossed level; nothing while the row is not valid. */
	private String points(int row, CellRange crosses) {
		String levels = new CellRange(values, FIRST_LEVEL, values, FIRST_LEVEL + rows.levels() - 1).absoluteReference();
		String weight = CellRange.address(row, weightColumn());
		return "IF(AND(" + CellRange.address(row, rows.columns() - 1) + "=\"OK\",ISNUMBER(" + weight + ")),SUMIF(" + crosses.reference()
				+ ",\"" + CROSS + "\"," + levels + ")*" + weight + "/100*20,\"\")";
	}

	/** Counts all that is written, so that what is not a cross does not pass for none. */
	private static String guard(CellRange crosses) {
		String range = crosses.reference();
		return "IF(COUNTA(" + range + ")=0,\"une croix est attendue\",IF(COUNTA(" + range + ")>1,\"une seule croix par ligne\",IF(COUNTIF("
				+ range + ",\"" + CROSS + "\")=1,\"OK\",\"la croix s’écrit X\")))";
	}

	private void addTotal() {
		total = rows.next();
		rows.line(0, span(Cell.text("Total", StyleRole.LABEL), FIRST_LEVEL), span(Cell.empty(StyleRole.LABEL), rows.levels()),
				span(Cell.formula(sum(weightColumn()), StyleRole.RESULT).formatted(NumberFormat.DECIMAL), 1),
				span(Cell.formula(sum(weightColumn() + 1), StyleRole.RESULT).formatted(NumberFormat.MARK), 1),
				span(Cell.formula("IF(ABS(" + weightSum() + "-100)<0.001,\"OK\",\"les poids ne font pas 100\")", StyleRole.TEXT), 1));
		rows.define("POIDS", sheet, new CellRange(firstRow(), weightColumn(), lastRow(), weightColumn()));
	}

	private String sum(int column) {
		return "SUM(" + blocks.stream().map(block -> new CellRange(block.firstRow(), column, block.lastRow(), column).reference())
				.collect(Collectors.joining(",")) + ")";
	}

	private int weightColumn() {
		return FIRST_LEVEL + rows.levels();
	}

	private int firstRow() {
		return places.getFirst();
	}

	private int lastRow() {
		return places.getLast();
	}

	private String column(int column) {
		return new CellRange(firstRow(), column, lastRow(), column).reference();
	}

	int header() {
		return header;
	}

	/** How many rows are repeated on each page. */
	int headerRows() {
		return scale.computed() ? 2 : 1;
	}

	int count() {
		return places.size();
	}

	/** How many rows are not valid, as a formula. */
	String invalid() {
		return "(" + count() + "-COUNTIF(" + column(rows.columns() - 1) + ",\"OK\"))";
	}

	/** The cell that sums the weights. */
	String weightSum() {
		return CellRange.address(total, weightColumn());
	}

	/** The cell that sums the points. */
	String pointSum() {
		return CellRange.address(total, weightColumn() + 1);
	}
}
