// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.rules.SeverityLine;

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
		lines.stream().map(SeverityLine::of).filter(l -> !l.code().isEmpty()).forEach(l -> severities.put(l.code(), l.severity()));
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
			SeverityLine read = SeverityLine.of(line);
			if (!read.code().equals(code)) {
				changed.add(line);
			} else if (!written) {
				changed.add(code + " = " + severity + (read.comment().isEmpty() ? "" : " " + read.comment()));
				written = true;
			} else if (!read.comment().isEmpty()) {
				changed.add(read.comment().strip());
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
}
