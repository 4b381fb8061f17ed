// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableGrid.Piece;

/** A table drawn with characters; a cell that spans rows shows its text in the first of them. */
final class TextTable {

	private static final int NARROWEST = 3;
	/** Border and the space beside it, on both sides of a column, shared with its neighbour. */
	private static final int FRAME = 3;

	private final Table table;
	private final int[] widths;

	TextTable(Table table, int width) {
		this.table = table;
		this.widths = new int[table.columns()];
		int sum = table.columnWidths().stream().mapToInt(Integer::intValue).sum();
		int room = width - FRAME * widths.length - 1;
		for (int i = 0; i < widths.length; i++)
			widths[i] = Math.max(NARROWEST, room * table.columnWidths().get(i) / sum);
	}

	List<String> lines() {
		var lines = new ArrayList<String>();
		var rows = table.grid().rows();
		lines.add(rule("-"));
		for (int row = 0; row < rows.size(); row++) {
			addRow(rows.get(row), lines);
			lines.add(rule(row == table.header().size() - 1 ? "=" : "-"));
		}
		return lines;
	}

	private String rule(String sign) {
		var rule = new StringBuilder("+");
		for (int width : widths)
			rule.append(sign.repeat(width + 2)).append('+');
		return rule.toString();
	}

	private void addRow(List<Piece> pieces, List<String> lines) {
		List<List<String>> columns = pieces.stream().map(piece -> piece.first() ? text(piece.cell(), width(piece)) : List.<String>of()).toList();
		int height = Math.max(1, columns.stream().mapToInt(List::size).max().orElse(1));
		for (int i = 0; i < height; i++) {
			var line = new StringBuilder("|");
			for (int column = 0; column < pieces.size(); column++) {
				String part = i < columns.get(column).size() ? columns.get(column).get(i) : "";
				line.append(' ').append(part).append(" ".repeat(Math.max(0, width(pieces.get(column)) - WrappedText.length(part)))).append(" |");
			}
			lines.add(line.toString());
		}
	}

	private int width(Piece piece) {
		int width = FRAME * (piece.cell().colspan() - 1);
		for (int column = piece.column(); column < piece.column() + piece.cell().colspan(); column++)
			width += widths[column];
		return width;
	}

	private static List<String> text(TableCell cell, int width) {
		var lines = new ArrayList<String>();
		for (Prose prose : cell.content())
			switch (prose) {
				case Paragraph paragraph -> lines.addAll(WrappedText.lines(Inline.plain(paragraph.inlines()), width));
				case ItemList list -> addItems(list, "", width, lines);
			}
		return lines;
	}

	private static void addItems(ItemList list, String margin, int width, List<String> lines) {
		int rank = 1;
		for (var item : list.items()) {
			String mark = list.ordered() ? rank++ + ". " : "- ";
			String start = margin + mark;
			for (String line : WrappedText.lines(Inline.plain(item.inlines()), Math.max(NARROWEST, width - start.length()))) {
				lines.add(start + line);
				start = " ".repeat(start.length());
			}
			item.nested().ifPresent(nested -> addItems(nested, margin + " ".repeat(mark.length()), width, lines));
		}
	}
}
