// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Figure;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.LineBreak;
import fr.referentiel.document.content.Link;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.content.Text;

/**
 * How much of the page must be free where something begins, so that no title and no header row is left alone at its foot.
 * <p>
 * The library that lays out PDF pages keeps neither header rows nor titles with what follows them, but begins a new page where it is told that too little
 * is left. Heights are reckoned from numbers of characters, on the generous side.
 */
final class PaperRoom {

	/** Between the margins of {@code pdf-style.css}, in millimetres. */
	static final int UPRIGHT = 170;
	static final int TURNED = 257;

	private static final double LINE = 4.1;
	private static final double CHARACTER = 1.7;
	private static final double CELL_SIDES = 3.4;
	private static final double CELL_PADDING = 2;
	private static final double BULLET = 4.5;
	private static final double CAPTION = 8;
	private static final double HEADING = 14;
	private static final double PARAGRAPH = 4;
	private static final double SOME_LINES = 26;
	/** What is higher is better split than put on a page of its own. */
	private static final double HIGHEST = 235;

	private final int width;

	/** @param width of the text, in millimetres */
	PaperRoom(int width) {
		this.width = width;
	}

	/** In millimetres, for a heading, or a paragraph that announces what follows, and all that it must not be parted from; 0 where that would be too much. */
	int of(List<Block> from) throws IOException {
		double room = 0;
		for (int i = 0; i < from.size(); i++) {
			Block next = i + 1 < from.size() ? from.get(i + 1) : null;
			switch (from.get(i)) {
				case Heading heading -> room += HEADING;
				case Paragraph text when text.announces(next) -> room += lines(text.inlines(), width) * LINE + PARAGRAPH;
				default -> {
					return limited(room + Math.max(SOME_LINES, beginning(from.get(i))));
				}
			}
		}
		return 0;
	}

	private double beginning(Block block) throws IOException {
		return switch (block) {
			case Table table -> beginning(table);
			case Figure figure when figure.png().length > 0 -> PngSize.fitted(figure.png(), figure.millimetres()).height() + CAPTION;
			default -> SOME_LINES;
		};
	}

	/** In millimetres, for a small table, or for the header of a larger one and its first row; 0 where that would be too much. */
	int of(Table table) {
		return limited(beginning(table));
	}

	/** In millimetres, for a row of the body and all that it stays with; 0 for a row that may end a page, and where that would be too much. */
	int ofRow(Table table, int row) {
		if (!table.staysWithNext(row))
			return 0;
		int last = row + 1;
		while (table.staysWithNext(last))
			last++;
		return limited(table.body().subList(row, last + 1).stream().mapToDouble(kept -> height(table, kept)).sum());
	}

	private static int limited(double room) {
		return room > HIGHEST ? 0 : (int) Math.ceil(room);
	}

	private double beginning(Table table) {
		double height = table.caption().isEmpty() ? 0 : CAPTION;
		int rows = table.isSmall() ? table.rows().size() : Math.min(table.rows().size(), table.header().size() + 1);
		for (TableRow row : table.rows().subList(0, rows))
			height += height(table, row);
		return height;
	}

	/** Columns are taken in the order of the cells: below a cell over several rows the estimate is that of its neighbours, which does. */
	private double height(Table table, TableRow row) {
		double sum = table.columnWidths().stream().mapToInt(Integer::intValue).sum();
		double height = Math.max(LINE, row.millimetres());
		int column = 0;
		for (TableCell cell : row.cells()) {
			double share = 0;
			for (int last = column + cell.colspan(); column < last && column < table.columns(); column++)
				share += table.columnWidths().get(column);
			if (cell.rowspan() == 1)
				height = Math.max(height, height(cell.content(), width * share / sum - CELL_SIDES) + CELL_PADDING);
		}
		return height;
	}

	private static double height(List<Prose> content, double millimetres) {
		return content.stream().mapToDouble(prose -> switch (prose) {
			case Paragraph paragraph -> lines(paragraph.inlines(), millimetres) * LINE;
			case ItemList list -> height(list, millimetres - BULLET);
		}).sum();
	}

	private static double height(ItemList list, double millimetres) {
		return list.items().stream().mapToDouble(item -> lines(item.inlines(), millimetres) * LINE
				+ item.nested().map(nested -> height(nested, millimetres - BULLET)).orElse(0.0)).sum();
	}

	private static int lines(List<Inline> inlines, double millimetres) {
		String text = inlines.stream().map(inline -> switch (inline) {
			case Text words -> words.value();
			case Link link -> link.text();
			case LineBreak lineBreak -> "\n";
		}).collect(Collectors.joining());
		return WrappedText.lines(text, Math.max(1, (int) (millimetres / CHARACTER))).size();
	}
}
