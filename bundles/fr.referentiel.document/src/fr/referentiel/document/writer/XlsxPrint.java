// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import fr.referentiel.document.content.PrintSetup;

/** The print set-up of an Excel sheet. */
final class XlsxPrint {

	private static final double SIDE_INCHES = 0.5;
	private static final double TOP_INCHES = 0.7;
	private static final double EDGE_INCHES = 0.3;

	private XlsxPrint() {
	}

	/** @param header the theme's, empty for none */
	static void setUp(XSSFSheet sheet, PrintSetup print, SheetPages pages, String header) {
		var setup = sheet.getPrintSetup();
		setup.setPaperSize(PaperSize.A4_PAPER);
		setup.setLandscape(print.orientation() == PrintSetup.Orientation.LANDSCAPE);
		sheet.setFitToPage(pages.percent() == 0);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) (pages.single() ? 1 : 0));
		if (pages.percent() > 0)
			setup.setScale((short) pages.percent());
		// POI counts the last row above the break
		pages.breaks().forEach(row -> sheet.setRowBreak(row - 1));
		sheet.setHorizontallyCenter(true);
		setMargins(sheet);
		if (print.repeatedRows() > 0)
			sheet.setRepeatingRows(new CellRangeAddress(print.repeatedFrom(), print.repeatedFrom() + print.repeatedRows() - 1, -1, -1));
		print.area().ifPresent(area -> sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), area.absoluteReference()));
		if (!print.header().isEmpty())
			sheet.getHeader().setCenter(plain(print.header()));
		if (!header.isEmpty())
			sheet.getHeader().setLeft(plain(header));
		sheet.getFooter().setLeft(plain(print.footer()));
		sheet.getFooter().setRight("Page &P sur &N");
	}

	private static void setMargins(XSSFSheet sheet) {
		sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
		sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
		sheet.setMargin(PageMargin.TOP, TOP_INCHES);
		sheet.setMargin(PageMargin.BOTTOM, TOP_INCHES);
		sheet.setMargin(PageMargin.HEADER, EDGE_INCHES);
		sheet.setMargin(PageMargin.FOOTER, EDGE_INCHES);
	}

	/** In headers an ampersand begins a code; two of them are one character. */
	private static String plain(String text) {
		return text.replace("&", "&&");
	}
}
