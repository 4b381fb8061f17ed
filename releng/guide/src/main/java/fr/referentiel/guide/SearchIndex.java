// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.guide;

import java.util.List;
import java.util.stream.Collectors;

/** What the search of the pages looks through: a script, because a browser refuses to read data files that come from the disk. */
final class SearchIndex {
	private SearchIndex() {
	}

	static String of(List<Page> pages) {
		return pages.stream().map(p -> "[" + quoted(p.target().toString().replace('\\', '/')) + "," + quoted(p.title()) + "," + quoted(p.text()) + "]")
				.collect(Collectors.joining(",\n", "const PAGES = [\n", "];\n"));
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
