// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.ArrayList;
import java.util.List;

/** A row written on one line, its cells separated by tabs. */
final class TabbedRow {
	private TabbedRow() {
	}

	static Row of(String line, int number) {
		List<Cell> cells = new ArrayList<>();
		int at = 0;
		while (at <= line.length()) {
			int tab = line.indexOf('\t', at);
			int end = tab < 0 ? line.length() : tab;
			cells.add(cell(line, number, at, end));
			at = end + 1;
		}
		return new Row(number, cells);
	}

	private static Cell cell(String line, int number, int from, int to) {
		Passages passages = new Passages();
		for (Markup.Piece piece : Markup.pieces(line, number, from, to, true)) {
			passages.add(piece.fragment(), piece.list());
			if (piece.breaks()) {
				passages.end();
			}
		}
		return new Cell(passages.all());
	}
}
