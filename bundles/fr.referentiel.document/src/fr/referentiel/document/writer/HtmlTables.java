// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;

/** Tables as HTML, with their header cells tied to rows or columns. */
final class HtmlTables {

	private HtmlTables() {
	}

	/**
	 * @param number that of the caption, 0 for a table without one
	 * @param room   what a row of the body, told by its place, needs of its page: declarations, empty for nothing
	 */
	static void write(Markup page, Table table, int number, IntFunction<String> room) {
		page.open("table").newLine();
		if (number > 0)
			page.element("caption", "Tableau\u00A0" + number + ". " + table.caption()).newLine();
		columns(page, table.columnWidths());
		rows(page, "thead", table.header(), "col", row -> "");
		rows(page, "tbody", table.body(), "row", room);
		page.close("table");
	}

	private static void columns(Markup page, List<Integer> widths) {
		int sum = widths.stream().mapToInt(Integer::intValue).sum();
		page.open("colgroup");
		for (int width : widths)
			page.single("col", "style", String.format(Locale.ROOT, "width:%.2f%%", 100.0 * width / sum));
		page.close("colgroup").newLine();
	}

	private static void rows(Markup page, String group, List<TableRow> rows, String scope, IntFunction<String> room) {
		if (rows.isEmpty())
			return;
		page.open(group).newLine();
		for (int i = 0; i < rows.size(); i++) {
			TableRow row = rows.get(i);
			page.open("tr", "style", (row.millimetres() == 0 ? "" : "height:" + row.millimetres() + "mm;") + room.apply(i));
			row.cells().forEach(cell -> cell(page, cell, scope));
			page.close("tr").newLine();
		}
		page.close(group).newLine();
	}

	private static void cell(Markup page, TableCell cell, String scope) {
		String element = cell.header() ? "th" : "td";
		page.open(element, "scope", cell.header() ? scope : "", "colspan", span(cell.colspan()), "rowspan", span(cell.rowspan()), "class",
				classes(cell));
		// one plain paragraph needs no element of its own
		if (cell.content().size() == 1 && cell.content().getFirst() instanceof Paragraph only && only.role() == Paragraph.Role.BODY)
			HtmlProse.inlines(page, only.inlines());
		else
			for (Prose prose : cell.content())
				HtmlProse.write(page, prose);
		page.close(element);
	}

	private static String span(int places) {
		return places == 1 ? "" : String.valueOf(places);
	}

	private static String classes(TableCell cell) {
		String ground = switch (cell.shading()) {
			case NONE -> "";
			case HEADER -> "fond-entete";
			case SECTION -> "fond-section";
			case MUTED -> "fond-discret";
			case HIGHLIGHT -> "fond-accent";
			case UNOFFICIAL -> "fond-non-officiel";
		};
		String place = switch (cell.alignment()) {
			case START -> "";
			case CENTER -> "centre";
			case END -> "droite";
		};
		return Stream.of(ground, place).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
	}
}
