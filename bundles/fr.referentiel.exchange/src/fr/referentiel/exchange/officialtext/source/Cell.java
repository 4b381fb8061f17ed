// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table.
 *
 * @param passages what it holds, in order; empty for an empty cell
 */
public record Cell(List<Passage> passages) {
	public Cell {
		passages = List.copyOf(passages);
	}

	public boolean isEmpty() {
		return passages.isEmpty();
	}

	/** All its words. */
	public String text() {
		return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
	}

	/** All its words as one passage; null when empty. */
	public Passage whole() {
		return passages.stream().reduce(Passage::with).orElse(null);
	}

	/** Followed by another cell of the same column: its first passage goes on the last one of this when it does not begin anew. */
	Cell with(Cell next) {
		List<Passage> all = new ArrayList<>(passages);
		for (Passage p : next.passages) {
			boolean goesOn = !all.isEmpty() && p == next.passages.get(0) && p.marker() == Marker.NONE && !Character.isUpperCase(p.text().charAt(0));
			if (goesOn) {
				all.set(all.size() - 1, all.get(all.size() - 1).with(p));
			} else {
				all.add(p);
			}
		}
		return new Cell(all);
	}
}
