// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.referentiel.diagram.writer.QuietLog;
import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetRow;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.theme.Theme;

/**
 * Writes a workbook as OpenDocument spreadsheet (ODF 1.3, ISO/IEC 26300), the twin of what {@link XlsxWriter} writes: the same cells, formulas,
 * locks, validations, titles and looks.
 * <p>
 * Formulas are written in OpenFormula with their results, so that viewers which do not compute show them; no text can become a formula.
 */
public final class OdsWriter implements Writer<Workbook> {

	private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

	private final Theme theme;

	public OdsWriter() {
		this(Theme.STANDARD);
	}

	public OdsWriter(Theme theme) {
		this.theme = theme;
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException when a formula is not understood or uses a function younger than Excel 2010
	 */
	@Override
	public void write(Workbook content, OutputStream out) throws IOException {
		Workbook workbook = Typesetting.typeset(content);
		QuietLog.settle();
		var file = new OdfPackage(MEDIA_TYPE);
		// formulas are computed once, by one library, whatever the format
		@SuppressWarnings("resource") // in memory; closing it would write it
		var computed = new XSSFWorkbook();
		XlsxWriter.fill(computed, workbook, theme);
		file.xml("content.xml", content(workbook, computed));
		file.xml("styles.xml", OdsPages.styles(workbook, theme));
		file.metadata(workbook.title(), workbook.language(), workbook.metadata());
		file.xml("settings.xml", OdsPages.settings(workbook));
		file.write(out);
		out.flush();
	}

	private String content(Workbook workbook, XSSFWorkbook computed) {
		var styles = new OdsStyles(theme);
		var validations = new OdsValidations(workbook);
		var sheets = new Markup();
		for (int i = 0; i < workbook.sheets().size(); i++)
			new OdsSheet(sheets, workbook.sheets().get(i), computed.getSheetAt(i), styles, validations).write(OdsPages.master(i));
		var xml = OdfPackage.document("content");
		xml.open("office:automatic-styles").newLine().raw(styles.xml()).close("office:automatic-styles").newLine();
		xml.open("office:body").open("office:spreadsheet").raw(validations.xml()).raw(sheets.toString());
		links(xml, workbook);
		names(xml, workbook);
		return xml.close("office:spreadsheet").close("office:body").close("office:document-content").toString();
	}

	/** Where the files lie that formulas speak of: beside this one, which is itself a folder to the format. */
	private static void links(Markup xml, Workbook workbook) {
		var others = new LinkedHashSet<OdsFormula.Other>();
		for (Sheet sheet : workbook.sheets())
			for (SheetRow row : sheet.rows())
				for (Cell cell : row.cells())
					if (cell.value() instanceof CellValue.Formula formula)
						others.addAll(OdsFormula.others(formula.formula()));
		for (OdsFormula.Other other : others) {
			xml.open("table:table", "table:name", other.name() + other.sheet(), "table:print", "false");
			xml.single("table:table-source", "xlink:type", "simple", "xlink:href", "../" + other.file(), "table:table-name", other.sheet(), "table:mode",
					"copy-results-only");
			xml.single("table:table-column").open("table:table-row").single("table:table-cell").close("table:table-row").close("table:table").newLine();
		}
	}

	private static void names(Markup xml, Workbook workbook) {
		if (workbook.sheets().stream().allMatch(sheet -> sheet.names().isEmpty()))
			return;
		xml.open("table:named-expressions");
		for (Sheet sheet : workbook.sheets())
			for (var named : sheet.names())
				xml.single("table:named-range", "table:name", named.name(), "table:base-cell-address", OdsFormula.address(sheet.name(), "$A$1"),
						"table:cell-range-address", OdsFormula.address(sheet.name(), named.range().absoluteReference()));
		xml.close("table:named-expressions");
	}
}
