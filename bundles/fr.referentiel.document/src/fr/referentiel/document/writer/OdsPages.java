// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.theme.Theme;

/** How the sheets of an OpenDocument spreadsheet are printed (a page style each) and shown (their frozen panes). */
final class OdsPages {

	private OdsPages() {
	}

	/** The name of the page style of a sheet, counted from 0. */
	static String master(int sheet) {
		return "Page" + (sheet + 1);
	}

	/** The styles of the whole file, as XML. */
	static String styles(Workbook workbook, Theme theme) {
		var xml = OdfPackage.document("styles");
		String[] language = (workbook.language() + "-none").split("-");
		xml.open("office:font-face-decls").single("style:font-face", "style:name", "texte", "svg:font-family", "'" + theme.fonts().body() + "'")
				.close("office:font-face-decls");
		xml.open("office:styles").open("style:default-style", "style:family", "table-cell");
		xml.single("style:text-properties", "style:font-name", "texte", "fo:font-size", SheetLook.STANDARD_SIZE + "pt", "fo:language", language[0],
				"fo:country", language[1]);
		xml.close("style:default-style").single("style:style", "style:name", "Default", "style:family", "table-cell").close("office:styles");
		xml.open("office:automatic-styles").newLine();
		for (int i = 0; i < workbook.sheets().size(); i++)
			layout(xml, "layout" + (i + 1), workbook.sheets().get(i), theme);
		xml.close("office:automatic-styles").open("office:master-styles").newLine();
		for (int i = 0; i < workbook.sheets().size(); i++)
			master(xml, i, workbook.sheets().get(i), theme);
		return xml.close("office:master-styles").close("office:document-styles").toString();
	}

	private static void layout(Markup xml, String name, Sheet sheet, Theme theme) {
		boolean landscape = sheet.print().orientation() == PrintSetup.Orientation.LANDSCAPE;
		SheetPages pages = SheetPages.of(sheet, new RowHeights(sheet, Palette.of(theme)).points());
		xml.open("style:page-layout", "style:name", name);
		xml.single("style:page-layout-properties", "fo:page-width", landscape ? "297mm" : "210mm", "fo:page-height", landscape ? "210mm" : "297mm",
				"style:print-orientation", landscape ? "landscape" : "portrait", "fo:margin-top", "8mm", "fo:margin-bottom", "8mm", "fo:margin-left",
				"12.7mm", "fo:margin-right", "12.7mm", "style:scale-to", pages.percent() > 0 ? pages.percent() + "%" : "", "style:scale-to-X",
				pages.percent() > 0 ? "" : "1", "style:scale-to-Y", pages.single() ? "1" : "", "style:table-centering", "horizontal",
				"style:print", "objects charts drawings");
		xml.raw("<style:header-style><style:header-footer-properties fo:min-height=\"8mm\" fo:margin-bottom=\"2mm\"/></style:header-style>");
		xml.raw("<style:footer-style><style:header-footer-properties fo:min-height=\"8mm\" fo:margin-top=\"2mm\"/></style:footer-style>");
		xml.close("style:page-layout").newLine();
	}

	private static void master(Markup xml, int number, Sheet sheet, Theme theme) {
		xml.open("style:master-page", "style:name", master(number), "style:page-layout-name", "layout" + (number + 1));
		xml.open("style:header");
		region(xml, "left", theme.header(sheet.name()), "");
		region(xml, "center", sheet.print().header(), "");
		xml.close("style:header").open("style:footer");
		region(xml, "left", sheet.print().footer(), "");
		region(xml, "right", "", "Page <text:page-number>1</text:page-number> sur <text:page-count>1</text:page-count>");
		xml.close("style:footer").close("style:master-page").newLine();
	}

	private static void region(Markup xml, String place, String text, String end) {
		xml.open("style:region-" + place).open("text:p");
		OdtText.characters(xml, text);
		xml.raw(end).close("text:p").close("style:region-" + place);
	}

	/** What the program shows when it opens the file, as XML. */
	static String settings(Workbook workbook) {
		var xml = OdfPackage.document("settings");
		xml.open("office:settings").open("config:config-item-set", "config:name", "ooo:view-settings", "xmlns:ooo", "http://openoffice.org/2004/office");
		xml.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
		item(xml, "ViewId", "string", "view1");
		xml.open("config:config-item-map-named", "config:name", "Tables").newLine();
		workbook.sheets().forEach(sheet -> view(xml, sheet));
		xml.close("config:config-item-map-named");
		item(xml, "ActiveTable", "string", workbook.sheets().getFirst().name());
		item(xml, "ShowGrid", "boolean", "false");
		item(xml, "ShowZeroValues", "boolean", "true");
		return xml.close("config:config-item-map-entry").close("config:config-item-map-indexed").close("config:config-item-set").close("office:settings")
				.close("office:document-settings").toString();
	}

	private static void view(Markup xml, Sheet sheet) {
		int rows = sheet.frozen().rows();
		int columns = sheet.frozen().columns();
		xml.open("config:config-item-map-entry", "config:name", sheet.name());
		// 2: frozen, 0: not split
		item(xml, "HorizontalSplitMode", "short", columns > 0 ? "2" : "0");
		item(xml, "VerticalSplitMode", "short", rows > 0 ? "2" : "0");
		item(xml, "HorizontalSplitPosition", "int", String.valueOf(columns));
		item(xml, "VerticalSplitPosition", "int", String.valueOf(rows));
		item(xml, "ActiveSplitRange", "short", rows > 0 ? columns > 0 ? "3" : "2" : columns > 0 ? "1" : "2");
		item(xml, "PositionLeft", "int", "0");
		item(xml, "PositionRight", "int", String.valueOf(columns));
		item(xml, "PositionTop", "int", "0");
		item(xml, "PositionBottom", "int", String.valueOf(rows));
		item(xml, "ShowGrid", "boolean", "false");
		item(xml, "ShowZeroValues", "boolean", "true");
		xml.close("config:config-item-map-entry").newLine();
	}

	private static void item(Markup xml, String name, String type, String value) {
		xml.element("config:config-item", value, "config:name", name, "config:type", type);
	}
}
