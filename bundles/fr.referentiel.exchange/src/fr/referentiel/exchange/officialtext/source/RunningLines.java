// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The lines that a page layout repeats: headers, footers, page numbers. They stand at the edges of pages and differ by figures only. */
final class RunningLines {
	/** How many lines of a page's edge are looked at, and on how many pages a line must stand. */
	private static final int EDGE = 2;
	private static final int TIMES = 3;

	private RunningLines() {
	}

	/**
	 * Their line numbers, from 1.
	 *
	 * @param spoken tells a line that says something wherever it stands: a heading, the head of a table that goes on over pages
	 */
	static Set<Integer> in(SourceText text, Predicate<String> spoken) {
		Map<String, Set<Integer>> seen = new HashMap<>();
		for (int page : text.newPages()) {
			edge(text, page, 1, seen);
			edge(text, page - 1, -1, seen);
		}
		edge(text, text.lines().size(), -1, seen);
		Set<Integer> running = new TreeSet<>();
		seen.values().stream().filter(lines -> lines.size() >= TIMES).forEach(running::addAll);
		running.removeIf(n -> spoken.test(text.lines().get(n - 1).strip()));
		return running;
	}

	private static void edge(SourceText text, int from, int step, Map<String, Set<Integer>> seen) {
		int found = 0;
		for (int n = from; n >= 1 && n <= text.lines().size() && found < EDGE; n += step) {
			String line = text.lines().get(n - 1).strip();
			if (!line.isEmpty()) {
				found++;
				seen.computeIfAbsent(shape(line), k -> new TreeSet<>()).add(n);
			}
			if (n != from && text.newPages().contains(n)) {
				return;
			}
		}
	}

	/** Figures and blanks do not count; a line with a code or a coefficient is no page number, so digits glued to letters do. */
	private static String shape(String line) {
		return line.replaceAll("\\s+", " ").replaceAll("(?<![\\p{L}.])\\d+(?![\\p{L}.])", "#");
	}
}
