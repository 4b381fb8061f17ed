// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The text of a project's file of severities, {@code code = gravité} on each line. What is not changed stays as it was written: comments, the order of
 * the lines, codes that nobody knows. Immutable.
 */
final class SeverityText {
	private final List<String> lines;
	private final String lineEnd;

	SeverityText(String text) {
		lines = text.lines().toList();
		lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** The severity of each code that has one, in the order of the text; of two lines about one code the last counts. */
	Map<String, String> severities() {
		Map<String, String> severities = new LinkedHashMap<>();
		lines.stream().filter(l -> !code(l).isEmpty()).forEach(l -> severities.put(code(l), value(l)));
		return severities;
	}

	/**
	 * The text with another severity for a code.
	 *
	 * @param severity as the file writes it; empty when the rule's own shall count
	 */
	SeverityText with(String code, String severity) {
		if (severity.equals(severities().getOrDefault(code, ""))) {
			return this;
		}
		List<String> changed = new ArrayList<>();
		boolean written = severity.isEmpty();
		for (String line : lines) {
			if (!code(line).equals(code)) {
				changed.add(line);
			} else if (!written) {
				changed.add(code + " = " + severity + comment(line));
				written = true;
			} else if (!comment(line).isEmpty()) {
				changed.add(comment(line).strip());
			}
		}
		if (!written) {
			changed.add(code + " = " + severity);
		}
		return new SeverityText(String.join(lineEnd, changed) + (changed.isEmpty() ? "" : lineEnd));
	}

	String text() {
		return String.join(lineEnd, lines) + (lines.isEmpty() ? "" : lineEnd);
	}

	private static String code(String line) {
		return line.split("#", 2)[0].split("=", 2)[0].strip();
	}

	private static String value(String line) {
		String[] sides = line.split("#", 2)[0].split("=", 2);
		return sides.length < 2 ? "" : sides[1].strip().toLowerCase(Locale.FRENCH);
	}

	/** With the blanks before it; empty where there is none. */
	private static String comment(String line) {
		int at = line.indexOf('#');
		return at < 0 ? "" : " " + line.substring(at);
	}
}
