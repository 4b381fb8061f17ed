// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the little Markdown that the language server writes (emphasis, code, lists, titles, paragraphs) into the HTML that hovers understand. All other
 * characters are escaped: a référentiel's text is never read as HTML.
 */
final class MarkdownText {
	/** What is between marks of code means nothing but itself. */
	private static final Pattern CODE = Pattern.compile("(?<!\\\\)`([^`]+)`");

	private MarkdownText() {
	}

	static String toHtml(String markdown) {
		List<String> out = new ArrayList<>();
		boolean list = false;
		for (String line : markdown.strip().split("\n")) {
			String text = line.strip();
			boolean item = text.startsWith("- ") || text.startsWith("* ");
			if (item != list) {
				out.add(item ? "<ul>" : "</ul>");
				list = item;
			}
			out.add(block(text, item));
		}
		if (list) {
			out.add("</ul>");
		}
		return String.join("\n", out);
	}

	private static String block(String text, boolean item) {
		if (item) {
			return "<li>" + inline(text.substring(2)) + "</li>";
		}
		if (text.startsWith("#")) {
			return "<b>" + inline(text.replaceFirst("^#+\\s*", "")) + "</b><br>";
		}
		if (text.startsWith("```") || text.matches("-{3,}|\\*{3,}")) {
			return "";
		}
		return text.isEmpty() ? "<p>" : inline(text) + "<br>";
	}

	private static String inline(String text) {
		StringBuilder out = new StringBuilder();
		Matcher code = CODE.matcher(text);
		int done = 0;
		while (code.find()) {
			out.append(emphasis(text.substring(done, code.start()))).append(escaped(code.group(1)));
			done = code.end();
		}
		return out.append(emphasis(text.substring(done))).toString();
	}

	private static String emphasis(String text) {
		return escaped(text.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+\\-.!<>|~])", "$1")).replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>")
				.replaceAll("(?<![\\p{L}\\p{N}*])\\*(\\S.*?)\\*", "<i>$1</i>").replaceAll("(?<![\\p{L}\\p{N}])_(\\S.*?)_(?![\\p{L}\\p{N}])", "<i>$1</i>");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
