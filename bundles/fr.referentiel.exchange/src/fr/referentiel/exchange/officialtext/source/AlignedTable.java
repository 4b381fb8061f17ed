// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table that shows by its columns only, as {@code pdftotext -layout} gives it: rivers of blanks run through all its lines. It grows line by
 * line as long as its rivers stand.
 */
final class AlignedTable {
	/** A river is at least this wide. */
	private static final int RIVER = 2;
	/** A line may be of a table when it has a gap at least this wide. */
	private static final int GAP = 3;
	/** A title with a number for code. */
	private static final String NUMBERED = "\\d{1,2}\\s?[.)–-]\\s.*";

	private final List<String> lines = new ArrayList<>();
	private final List<Integer> numbers = new ArrayList<>();
	private boolean[] occupied = new boolean[0];
	/** As many columns as the first line shows; rivers that were there by chance may dry up. */
	private int least;
	private final Predicate<String> columnHead;

	/** @param columnHead tells the heading of a column */
	AlignedTable(Predicate<String> columnHead) {
		this.columnHead = columnHead;
	}

	/** Whether a line has a gap between words, the one after a bullet left out. */
	static boolean gapped(String line) {
		String text = line.strip();
		if (Marker.of(text) != Marker.NONE) {
			text = text.substring(1).strip();
		}
		return text.contains(" ".repeat(GAP));
	}

	/** Takes the line in, if the rivers stand it. */
	boolean take(String line, int number) {
		boolean[] after = with(line);
		if (lines.isEmpty()) {
			least = Math.max(2, line.strip().split(" {" + GAP + ",}").length);
		} else if (columns(after).size() < least) {
			return false;
		}
		occupied = after;
		lines.add(line);
		numbers.add(number);
		return true;
	}

	private boolean[] with(String line) {
		boolean[] after = new boolean[Math.max(occupied.length, line.length())];
		System.arraycopy(occupied, 0, after, 0, occupied.length);
		for (int i = 0; i < line.length(); i++) {
			after[i] |= line.charAt(i) != ' ';
		}
		return after;
	}

	/** The columns, as start offsets. */
	private static List<Integer> columns(boolean[] occupied) {
		List<Integer> starts = new ArrayList<>();
		int blanks = RIVER;
		for (int i = 0; i < occupied.length; i++) {
			if (occupied[i] && blanks >= RIVER) {
				starts.add(i);
			}
			blanks = occupied[i] ? 0 : blanks + 1;
		}
		return starts;
	}

	/** Its rows. A column of bullets belongs to the next one. */
	List<Row> rows() {
		List<Integer> starts = new ArrayList<>(columns(occupied));
		for (int c = starts.size() - 2; c >= 0; c--) {
			if (bullets(starts.get(c), starts.get(c + 1))) {
				starts.remove(c + 1);
			}
		}
		boolean coded = lines.stream().anyMatch(l -> CodePattern.head(cell(l, starts, 0).strip()) != null);
		List<Row> rows = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= lines.size(); i++) {
			boolean afterHead = i == 1 && head(lines.get(0), starts);
			if (i == lines.size() || afterHead || begins(lines.get(i), starts, coded)) {
				rows.add(row(from, i, starts));
				from = i;
			}
		}
		return rows;
	}

	/** Whether the line heads the columns; the row under it may go on from another page, and so begin with nothing in its first column. */
	private boolean head(String line, List<Integer> starts) {
		int heads = 0;
		for (int c = 0; c < starts.size(); c++) {
			heads += columnHead.test(cell(line, starts, c).strip()) ? 1 : 0;
		}
		return heads >= 2;
	}

	private boolean bullets(int from, int to) {
		return lines.stream().map(l -> part(l, from, to).strip()).allMatch(s -> s.isEmpty() || s.length() == 1 && Marker.of(s) != Marker.NONE);
	}

	private static boolean begins(String line, List<Integer> starts, boolean coded) {
		String first = cell(line, starts, 0).strip();
		if (first.isEmpty()) {
			return false;
		}
		boolean others = false;
		for (int c = 1; c < starts.size(); c++) {
			others |= !cell(line, starts, c).isBlank();
		}
		return coded ? CodePattern.head(first) != null || first.matches(NUMBERED) : others && !Character.isLowerCase(first.charAt(0));
	}

	private static String cell(String line, List<Integer> starts, int column) {
		return part(line, starts.get(column), column + 1 < starts.size() ? starts.get(column + 1) : Integer.MAX_VALUE);
	}

	private static String part(String line, int from, int to) {
		return from >= line.length() ? "" : line.substring(from, Math.min(to, line.length()));
	}

	private Row row(int from, int to, List<Integer> starts) {
		List<Cell> cells = new ArrayList<>();
		for (int c = 0; c < starts.size(); c++) {
			List<Fragment> fragments = new ArrayList<>();
			for (int i = from; i < to; i++) {
				String text = cell(lines.get(i), starts, c);
				if (!text.isBlank()) {
					fragments.add(new Fragment(numbers.get(i), starts.get(c), text, false).part(0, text.length()));
				}
			}
			cells.add(new Cell(Wrapped.passages(fragments, 0)));
		}
		return new Row(numbers.get(from), cells);
	}
}
