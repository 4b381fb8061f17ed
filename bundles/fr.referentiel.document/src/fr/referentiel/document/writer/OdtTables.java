// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;
import java.util.Locale;

import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableGrid.Piece;

/** The tables of one OpenDocument text: as wide as the text, header rows repeated, no row and no small table split across pages. */
final class OdtTables {

	private final Markup xml;
	private final OdfStyles styles;
	private final Palette palette;
	private int tables;

	OdtTables(Markup xml, OdfStyles styles, Palette palette) {
		this.xml = xml;
		this.styles = styles;
		this.palette = palette;
	}

	/** @param millimetres the width of the text on the page */
	void write(Table table, int millimetres) {
		String look = styles.named("table", "<style:table-properties style:width=\"" + millimetres + "mm\" table:align=\"left\""
				+ " table:border-model=\"collapsing\" style:may-break-between-rows=\"" + !table.isSmall() + "\"/>");
		xml.open("table:table", "table:name", "Tableau" + ++tables, "table:style-name", look);
		if (!table.caption().isEmpty())
			xml.element("table:title", table.caption());
		columns(table.columnWidths(), millimetres);
		var rows = table.grid().rows();
		int headers = table.header().size();
		if (headers > 0)
			xml.open("table:table-header-rows");
		for (int row = 0; row < rows.size(); row++) {
			row(rows.get(row), table.rows().get(row).millimetres());
			if (row == headers - 1)
				xml.close("table:table-header-rows");
		}
		xml.close("table:table").newLine();
	}

	private void columns(List<Integer> widths, int millimetres) {
		double sum = widths.stream().mapToInt(Integer::intValue).sum();
		for (int width : widths)
			xml.single("table:table-column", "table:style-name", styles.named("table-column",
					String.format(Locale.ROOT, "<style:table-column-properties style:column-width=\"%.2fmm\"/>", millimetres * width / sum)));
	}

	private void row(List<Piece> pieces, int millimetres) {
		xml.open("table:table-row", "table:style-name", styles.named("table-row", "<style:table-row-properties "
				+ (millimetres > 0 ? "style:min-row-height=\"" + millimetres + "mm\" " : "") + "fo:keep-together=\"always\"/>"));
		for (Piece piece : pieces) {
			if (piece.first())
				cell(piece.cell());
			else
				xml.single("table:covered-table-cell");
			for (int i = 1; i < piece.cell().colspan(); i++)
				xml.single("table:covered-table-cell");
		}
		xml.close("table:table-row").newLine();
	}

	private void cell(TableCell cell) {
		xml.open("table:table-cell", "table:style-name", style(cell), "table:number-columns-spanned", span(cell.colspan()),
				"table:number-rows-spanned", span(cell.rowspan()), "office:value-type", "string");
		if (cell.content().isEmpty())
			xml.single("text:p", "text:style-name", paragraph(cell, Paragraph.Role.BODY));
		for (Prose prose : cell.content())
			switch (prose) {
				case Paragraph text -> {
					xml.open("text:p", "text:style-name", paragraph(cell, text.role()));
					OdtText.write(xml, text.inlines());
					xml.close("text:p");
				}
				case ItemList list -> OdtLists.write(xml, list, paragraph(cell, Paragraph.Role.BODY));
			}
		xml.close("table:table-cell");
	}

	private static String span(int places) {
		return places == 1 ? "" : String.valueOf(places);
	}

	private String style(TableCell cell) {
		String ground = cell.shading() == Shading.NONE ? "" : " fo:background-color=\"#" + palette.ground(cell.shading()) + "\"";
		return styles.named("table-cell", "<style:table-cell-properties fo:border=\"0.5pt solid #" + Palette.LINE
				+ "\" fo:padding=\"1mm\" fo:padding-left=\"1.6mm\" fo:padding-right=\"1.6mm\""
				+ (cell.header() ? " style:vertical-align=\"middle\"" : "") + ground + "/>");
	}

	private String paragraph(TableCell cell, Paragraph.Role role) {
		String parent = parent(cell, role);
		return switch (cell.alignment()) {
			case START -> parent;
			case CENTER -> aligned(parent, "center");
			case END -> aligned(parent, "end");
		};
	}

	private static String parent(TableCell cell, Paragraph.Role role) {
		if (cell.shading() == Shading.HEADER)
			return role == Paragraph.Role.SMALL ? "Petit_20_en-tete_20_de_20_tableau" : "Table_20_Heading";
		if (cell.header() || role == Paragraph.Role.LABEL)
			return "En-tete_20_de_20_ligne";
		return role == Paragraph.Role.SMALL ? "Petit_20_texte_20_de_20_tableau" : "Table_20_Contents";
	}

	private String aligned(String parent, String place) {
		return styles.named("paragraph", "<style:paragraph-properties fo:text-align=\"" + place + "\"/>", "style:parent-style-name", parent);
	}
}
