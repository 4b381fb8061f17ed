// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.Locale;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.theme.Theme;

/** The styles of the sheets of one OpenDocument spreadsheet, each made once. */
final class OdsStyles {

	private final OdfStyles styles = new OdfStyles();
	private final Palette palette;

	OdsStyles(Theme theme) {
		this.palette = Palette.of(theme);
	}

	Palette palette() {
		return palette;
	}

	String xml() {
		return OdsNumbers.styles() + styles.xml();
	}

	String table(String master) {
		return styles.named("table", "<style:table-properties table:display=\"true\" style:writing-mode=\"lr-tb\"/>", "style:master-page-name", master);
	}

	String column(double millimetres) {
		return styles.named("table-column",
				String.format(Locale.ROOT, "<style:table-column-properties fo:break-before=\"auto\" style:column-width=\"%.2fmm\"/>", millimetres));
	}

	/**
	 * @param points  its height
	 * @param newPage whether it begins a page
	 */
	String row(double points, boolean newPage) {
		return styles.named("table-row", String.format(Locale.ROOT, "<style:table-row-properties style:row-height=\"%.2fpt\""
				+ " style:use-optimal-row-height=\"false\" fo:break-before=\"%s\"/>", points, newPage ? "page" : "auto"));
	}

	String cell(Cell cell) {
		SheetLook look = SheetLook.of(cell, palette);
		var xml = new Markup();
		xml.single("style:table-cell-properties", "fo:background-color", look.ground().equals(Palette.WHITE) ? "" : "#" + look.ground(), "fo:border",
				look.bordered() ? "0.5pt solid #" + Palette.LINE : "", "fo:wrap-option", look.wrapped() ? "wrap" : "no-wrap", "style:vertical-align",
				"middle", "style:cell-protect", cell.input() ? "none" : "protected", "fo:padding", "0.35mm", "style:text-align-source", "fix",
				"style:repeat-content", "false");
		xml.single("style:paragraph-properties", "fo:text-align", look.centered() ? "center" : "start", "fo:margin-left",
				look.indented() && !look.centered() ? "1.5mm" : "0mm");
		xml.single("style:text-properties", "fo:color", "#" + look.ink(), "fo:font-size", look.size() + "pt", "fo:font-weight", look.bold() ? "bold" : "normal",
				"fo:font-style", look.italic() ? "italic" : "normal");
		return styles.named("table-cell", xml.toString(), "style:parent-style-name", "Default", "style:data-style-name", OdsNumbers.style(cell.format()));
	}
}
