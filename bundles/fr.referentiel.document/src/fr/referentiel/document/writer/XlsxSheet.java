// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetRow;
import fr.referentiel.document.theme.Theme;

/** One sheet of an Excel file; used once. */
final class XlsxSheet {

	/** Excel counts column widths in 256ths of a character. */
	private static final int PER_CHARACTER = 256;

	private final XSSFSheet target;
	private final Sheet sheet;
	private final XlsxStyles styles;
	private final Theme theme;

	XlsxSheet(XSSFSheet target, Sheet sheet, XlsxStyles styles, Theme theme) {
		this.target = target;
		this.sheet = sheet;
		this.styles = styles;
		this.theme = theme;
	}

	void fill(XlsxFormulas formulas) {
		target.setDisplayGridlines(false);
		for (int column = 0; column < sheet.columnWidths().size(); column++)
			target.setColumnWidth(column, sheet.columnWidths().get(column) * PER_CHARACTER);
		List<Double> heights = new RowHeights(sheet, styles.palette()).points();
		for (int row = 0; row < sheet.rows().size(); row++)
			fill(target.createRow(row), sheet.rows().get(row), heights.get(row), formulas);
		sheet.merged().stream().filter(range -> !range.isSingle()).forEach(range -> target.addMergedRegion(address(range)));
		if (sheet.frozen().rows() + sheet.frozen().columns() > 0)
			target.createFreezePane(sheet.frozen().columns(), sheet.frozen().rows());
		if (sheet.locked())
			lock();
		XlsxPrint.setUp(target, sheet.print(), SheetPages.of(sheet, heights), theme.header(sheet.name()));
		XlsxValidations.add(target, sheet.validations());
	}

	private void fill(XSSFRow row, SheetRow content, double height, XlsxFormulas formulas) {
		if (height > 0)
			row.setHeightInPoints((float) height);
		for (int column = 0; column < content.cells().size(); column++)
			fill(row.createCell(column), content.cells().get(column), formulas);
	}

	private void fill(XSSFCell target, Cell cell, XlsxFormulas formulas) {
		target.setCellStyle(styles.of(cell));
		switch (cell.value()) {
			case CellValue.Words words -> target.setCellValue(words.text());
			case CellValue.Number number -> target.setCellValue(number.number());
			case CellValue.Truth truth -> target.setCellValue(truth.truth());
			case CellValue.Formula formula -> formulas.set(target, formula.formula());
			case CellValue.Empty empty -> target.setBlank();
		}
	}

	/** Without a password: whoever must mend a grid can. Row heights and column widths stay free, for long comments. */
	private void lock() {
		target.enableLocking();
		target.lockObjects(true);
		target.lockScenarios(true);
		target.lockFormatRows(false);
		target.lockFormatColumns(false);
	}

	static CellRangeAddress address(CellRange range) {
		return new CellRangeAddress(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn());
	}
}
