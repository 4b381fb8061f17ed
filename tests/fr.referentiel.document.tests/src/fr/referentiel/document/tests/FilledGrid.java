// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.writer.XlsxWriter;

/** A grid as a commission fills it in: cells are found by the names the workbook defines, formulas are computed anew at each look. */
final class FilledGrid implements AutoCloseable {

	private final XSSFWorkbook file;
	private final String sheet;
	private final String suffix;

	FilledGrid(Workbook content, String sheet) throws IOException {
		this(content, sheet, sheet);
	}

	/** @param suffix what the names of the sheet's ranges end with */
	FilledGrid(Workbook content, String sheet, String suffix) throws IOException {
		var bytes = new ByteArrayOutputStream();
		new XlsxWriter().write(content, bytes);
		file = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
		this.sheet = sheet;
		this.suffix = suffix;
	}

	/** Crosses each row at a level counted from 1; 0 leaves the row without a cross. */
	FilledGrid cross(int... levels) {
		for (int row = 0; row < levels.length; row++)
			if (levels[row] > 0)
				put("CROIX", row, levels[row] - 1, "X");
		return this;
	}

	/** Writes a text into the place that is so many rows and columns from the first of a named range. */
	FilledGrid put(String name, int row, int column, String text) {
		cell(name, row, column).setCellValue(text);
		return this;
	}

	FilledGrid put(String name, int row, double number) {
		cell(name, row, 0).setCellValue(number);
		return this;
	}

	/** The number of rows of a named range. */
	int rows(String name) {
		AreaReference area = area(name);
		return area.getLastCell().getRow() - area.getFirstCell().getRow() + 1;
	}

	double number(String name) {
		return computed(name).getNumberValue();
	}

	String text(String name) {
		return computed(name).getStringValue();
	}

	/** The value of a cell as it is kept: a number without zeros that say nothing, or a text. */
	String shown(String name) {
		return shown(name, 0, 0);
	}

	/** The same of the cell that is so many rows and columns from the first of a named range; numbers at their hundredth. */
	String shown(String name, int row, int column) {
		CellValue value = computed(cell(name, row, column));
		return value.getCellType() == CellType.NUMERIC ? BigDecimal.valueOf(value.getNumberValue()).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() : value.getStringValue();
	}

	/** Writes the file without any result, so that who opens it must compute all of them. */
	void write(OutputStream out) throws IOException {
		file.getSheet(sheet).forEach(row -> row.forEach(cell -> {
			if (cell.getCellType() == CellType.FORMULA && cell instanceof XSSFCell written) {
				// POI keeps the former result whatever is set: taken out of the XML itself
				if (written.getCTCell().isSetV())
					written.getCTCell().unsetV();
				if (written.getCTCell().isSetT())
					written.getCTCell().unsetT();
			}
		}));
		file.write(out);
	}

	private CellValue computed(String name) {
		return computed(cell(name, 0, 0));
	}

	private CellValue computed(Cell cell) {
		var evaluator = file.getCreationHelper().createFormulaEvaluator();
		evaluator.clearAllCachedResultValues();
		return evaluator.evaluate(cell);
	}

	private Cell cell(String name, int row, int column) {
		CellReference first = area(name).getFirstCell();
		return file.getSheet(sheet).getRow(first.getRow() + row).getCell(first.getCol() + column);
	}

	private AreaReference area(String name) {
		return new AreaReference(file.getName(name + "_" + suffix).getRefersToFormula(), file.getSpreadsheetVersion());
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
