// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Map;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.referentiel.diagram.writer.QuietLog;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.theme.Theme;

/**
 * Writes a workbook as Office Open XML spreadsheet (ECMA-376), for Excel 2010 and later and for LibreOffice.
 * <p>
 * Formulas are written with their results, so that viewers which do not compute show them; no text can become a formula. Functions younger
 * than Excel 2010 are refused.
 */
public final class XlsxWriter implements Writer<Workbook> {

	private final Theme theme;

	public XlsxWriter() {
		this(Theme.STANDARD);
	}

	public XlsxWriter(Theme theme) {
		this.theme = theme;
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException when a formula is not understood or uses a function younger than Excel 2010
	 */
	@Override
	public void write(Workbook content, OutputStream out) throws IOException {
		Workbook typeset = Typesetting.typeset(content);
		QuietLog.settle();
		@SuppressWarnings("resource") // in memory; see StablePackage
		var file = new XSSFWorkbook();
		OfficeProperties.set(file, typeset.title(), typeset.language(), typeset.metadata());
		fill(file, typeset, theme);
		StablePackage.write(file, Map.of(), out);
	}

	/** Fills an empty file, formulas with their results. */
	static void fill(XSSFWorkbook file, Workbook workbook, Theme theme) {
		var styles = new XlsxStyles(file, theme);
		var formulas = new XlsxFormulas(file);
		var sheets = new ArrayList<XlsxSheet>();
		for (Sheet sheet : workbook.sheets())
			sheets.add(new XlsxSheet(file.createSheet(sheet.name()), sheet, styles, theme));
		workbook.sheets().forEach(sheet -> define(file, sheet));
		// all sheets and names must exist before the first formula that may speak of them
		sheets.forEach(sheet -> sheet.fill(formulas));
		formulas.compute();
	}

	private static void define(XSSFWorkbook file, Sheet sheet) {
		for (var named : sheet.names()) {
			var name = file.createName();
			name.setNameName(named.name());
			name.setRefersToFormula(SheetNameFormatter.format(sheet.name()) + "!" + named.range().absoluteReference());
		}
	}
}
