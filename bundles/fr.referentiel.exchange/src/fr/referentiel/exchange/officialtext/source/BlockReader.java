// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Cuts a source text into blocks: rows where lines hold tabs or keep columns, passages elsewhere.
 * <p>
 * Lines that the page layout repeats (headers, footers) belong to no block.
 */
public final class BlockReader {
	private final SourceText text;
	private final Predicate<String> heading;
	private final Predicate<String> columnHead;
	private final Set<Integer> running;
	private final int width;
	private final List<Block> blocks = new ArrayList<>();
	private final List<Fragment> prose = new ArrayList<>();
	private AlignedTable table;
	private int blanks;

	/**
	 * @param heading    tells a line that is a heading, and so goes on with nothing before it
	 * @param columnHead tells the heading of a column
	 */
	public BlockReader(SourceText text, Predicate<String> heading, Predicate<String> columnHead) {
		this.columnHead = columnHead;
		this.text = text;
		this.heading = heading;
		running = RunningLines.in(text, line -> heading.test(line) || tableHead(line));
		width = WrapRule.page(text);
	}

	private boolean tableHead(String line) {
		return Stream.of(line.strip().split(" {3,}")).filter(columnHead).count() >= 2;
	}

	/** The lines, from 1, that the page layout repeats. */
	public Set<Integer> running() {
		return running;
	}

	/** The blocks, in order. */
	public List<Block> blocks() {
		for (int number = 1; number <= text.lines().size(); number++) {
			if (text.newPages().contains(number)) {
				flush();
			}
			if (!running.contains(number)) {
				line(text.lines().get(number - 1), number);
			}
		}
		flush();
		return List.copyOf(blocks);
	}

	private void line(String line, int number) {
		if (line.isBlank()) {
			endProse();
			blanks++;
			return;
		}
		if (line.strip().indexOf('\t') >= 0 || line.matches("\t+.*\\S.*|.*\\S.*\t")) {
			flush();
			tabbed(TabbedRow.of(line, number));
		} else if (heading.test(line.strip()) && !AlignedTable.gapped(line)) {
			flush();
			prose(line, number);
			endProse();
		} else if (!aligned(line, number)) {
			endTable();
			prose(line, number);
		}
		blanks = 0;
	}

	private void tabbed(Row row) {
		if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Row previous && row.goesOnFrom(previous)) {
			blocks.set(blocks.size() - 1, previous.with(row));
		} else if (!row.filled().isEmpty()) {
			blocks.add(row);
		}
	}

	private boolean aligned(String line, int number) {
		if (table != null && blanks < 2 && !tableHead(line) && table.take(line, number)) {
			return true;
		}
		if (!AlignedTable.gapped(line)) {
			return false;
		}
		flush();
		table = new AlignedTable(columnHead);
		return table.take(line, number);
	}

	private void prose(String line, int number) {
		for (Markup.Piece piece : Markup.pieces(line, number, 0, line.length(), false)) {
			prose.add(piece.fragment());
		}
	}

	private void flush() {
		endProse();
		endTable();
	}

	private void endTable() {
		if (table != null) {
			blocks.addAll(table.rows());
			table = null;
		}
	}

	private void endProse() {
		if (!prose.isEmpty()) {
			blocks.addAll(Wrapped.passages(prose, width));
			prose.clear();
		}
	}
}
