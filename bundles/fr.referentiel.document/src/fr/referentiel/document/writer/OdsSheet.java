// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetRow;

/** One sheet of an OpenDocument spreadsheet; used once. */
final class OdsSheet {

	/** The width of a digit of Arial and its like at 10 points, by which other spreadsheets count. */
	private static final double MILLIMETRES_PER_CHARACTER = 1.97;
	private static final double COLUMN_PADDING = 1.3;

	private final Markup xml;
	private final Sheet sheet;
	private final XSSFSheet computed;
	private final OdsStyles styles;
	private final OdsValidations validations;

	/** @param computed the same sheet in another format, with the results of its formulas */
	OdsSheet(Markup xml, Sheet sheet, XSSFSheet computed, OdsStyles styles, OdsValidations validations) {
		this.xml = xml;
		this.sheet = sheet;
		this.computed = computed;
		this.styles = styles;
		this.validations = validations;
	}

	void write(String master) {
		String area = sheet.print().area().map(range -> OdsFormula.address(sheet.name(), range.absoluteReference().replace("$", ""))).orElse("");
		xml.open("table:table", "table:name", sheet.name(), "table:style-name", styles.table(master), "table:protected", sheet.locked() ? "true" : "",
				"table:print-ranges", area.replaceFirst("^\\$", "").replaceFirst(":\\.", ":" + quoted() + "."));
		xml.newLine();
		for (int width : sheet.columnWidths())
			xml.single("table:table-column", "table:style-name", styles.column(width * MILLIMETRES_PER_CHARACTER + COLUMN_PADDING));
		List<Double> heights = new RowHeights(sheet, styles.palette()).points();
		List<Integer> breaks = SheetPages.of(sheet, heights).breaks();
		PrintSetup print = sheet.print();
		for (int row = 0; row < sheet.rows().size(); row++) {
			if (print.repeatedRows() > 0 && row == print.repeatedFrom())
				xml.open("table:table-header-rows");
			row(row, sheet.rows().get(row), styles.row(heights.get(row), breaks.contains(row)));
			if (print.repeatedRows() > 0 && row == print.repeatedFrom() + print.repeatedRows() - 1)
				xml.close("table:table-header-rows");
		}
		xml.close("table:table").newLine();
	}

	private String quoted() {
		return "'" + sheet.name().replace("'", "''") + "'";
	}

	private void row(int number, SheetRow row, String style) {
		xml.open("table:table-row", "table:style-name", style);
		for (int column = 0; column < row.cells().size(); column++)
			cell(number, column, row.cells().get(column));
		if (row.cells().isEmpty())
			xml.single("table:table-cell");
		xml.close("table:table-row").newLine();
	}

	private void cell(int row, int column, Cell cell) {
		Optional<CellRange> merged = sheet.merged().stream().filter(range -> !range.isSingle() && range.contains(row, column)).findFirst();
		String element = merged.isPresent() && (merged.get().firstRow() != row || merged.get().firstColumn() != column) ? "table:covered-table-cell"
				: "table:table-cell";
		var attributes = new ArrayList<String>(List.of("table:style-name", styles.cell(cell), "table:content-validation-name",
				validations.at(sheet, row, column)));
		if (merged.isPresent() && element.equals("table:table-cell"))
			attributes.addAll(List.of("table:number-columns-spanned", String.valueOf(merged.get().lastColumn() - column + 1), "table:number-rows-spanned",
					String.valueOf(merged.get().lastRow() - row + 1)));
		String shown = value(row, column, cell, attributes);
		xml.open(element, attributes.toArray(String[]::new));
		if (!shown.isEmpty())
			for (String line : shown.split("\n", -1)) {
				xml.open("text:p");
				OdtText.characters(xml, line);
				xml.close("text:p");
			}
		xml.close(element);
	}

	/** Adds the attributes that hold the value; returns what the cell shows. */
	private String value(int row, int column, Cell cell, List<String> attributes) {
		return switch (cell.value()) {
			case CellValue.Words words -> words(words.text(), attributes);
			case CellValue.Number number -> number(number.number(), cell, attributes);
			case CellValue.Truth truth -> truth(truth.truth(), attributes);
			case CellValue.Formula formula -> {
				attributes.addAll(List.of("table:formula", OdsFormula.of(formula.formula())));
				yield result(computed.getRow(row).getCell(column), cell, attributes);
			}
			case CellValue.Empty empty -> "";
		};
	}

	private static String result(XSSFCell result, Cell cell, List<String> attributes) {
		return switch (result.getCachedFormulaResultType()) {
			case NUMERIC -> number(result.getNumericCellValue(), cell, attributes);
			case BOOLEAN -> truth(result.getBooleanCellValue(), attributes);
			case STRING -> words(result.getStringCellValue(), attributes);
			default -> "";
		};
	}

	private static String words(String text, List<String> attributes) {
		attributes.addAll(List.of("office:value-type", "string"));
		return text;
	}

	private static String number(double number, Cell cell, List<String> attributes) {
		attributes.addAll(Arrays.asList(OdsNumbers.value(number, cell.format())));
		return OdsNumbers.shown(number, cell.format());
	}

	private static String truth(boolean truth, List<String> attributes) {
		attributes.addAll(List.of("office:value-type", "boolean", "office:boolean-value", String.valueOf(truth)));
		return truth ? "VRAI" : "FAUX";
	}
}
