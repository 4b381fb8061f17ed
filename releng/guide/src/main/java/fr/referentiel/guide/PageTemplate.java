// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What surrounds the text of a page: the contents of the guide, the search, and the pages before and after. */
final class PageTemplate {
	private static final Path RULES = Path.of("reference", "regles.md");
	private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)\\}\\}");

	private final String frame = resource("page.html");
	private final Page contents;
	/** In the order of reading, which is that of the contents. */
	private final List<Page> guide = new ArrayList<>();
	private final Page rules;

	PageTemplate(Page contents, List<Page> pages) {
		this.contents = contents;
		for (String link : contents.links()) {
			Path source = contents.source().resolveSibling(link).normalize();
			pages.stream().filter(p -> p.source().equals(source) && !source.equals(RULES)).forEach(guide::add);
		}
		rules = pages.stream().filter(p -> p.source().equals(RULES)).findFirst().orElseThrow();
	}

	String fill(Page page) {
		Map<String, String> parts = Map.of("title", escape(page.title()), "root", page.href(Path.of("")).isEmpty() ? "" : page.href(Path.of("")) + "/", "home", page.href(contents.target()),
				"contents", contents(page), "body", page.html(), "neighbours", neighbours(page));
		return PLACE.matcher(frame).replaceAll(m -> Matcher.quoteReplacement(parts.get(m.group(1))));
	}

	private String contents(Page page) {
		StringBuilder list = new StringBuilder();
		guide.forEach(p -> list.append(entry(page, p)));
		return list + entry(page, rules);
	}

	private static String entry(Page page, Page entry) {
		String here = page == entry ? " aria-current=\"page\"" : "";
		return "<li><a href=\"" + page.href(entry.target()) + "\"" + here + ">" + escape(entry.title()) + "</a></li>\n";
	}

	private String neighbours(Page page) {
		int rank = guide.indexOf(page);
		if (rank < 0) {
			return "";
		}
		String before = rank == 0 ? "" : neighbour(page, guide.get(rank - 1), "prev", "← ", "");
		String after = rank == guide.size() - 1 ? "" : neighbour(page, guide.get(rank + 1), "next", "", " →");
		return "<nav class=\"suite\" aria-label=\"Pages voisines\">" + before + after + "</nav>";
	}

	private static String neighbour(Page page, Page other, String rel, String left, String right) {
		return "<a rel=\"" + rel + "\" href=\"" + page.href(other.target()) + "\">" + left + escape(other.title()) + right + "</a>";
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}

	static String resource(String name) {
		try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
