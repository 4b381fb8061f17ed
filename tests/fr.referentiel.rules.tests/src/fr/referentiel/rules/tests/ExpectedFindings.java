// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.model.Constat;

/** A reviewed file of the findings that a model must give: {@code constats-attendus}, one block a finding. */
record ExpectedFindings(List<Expected> all) {
	private static final Pattern PLACE = Pattern.compile("  (.+), ligne (\\d+) : « (.+) »");

	/** A place of the official text that shows a finding: its line from 1, and what stands there. */
	record Quote(String place, int line, String words) {
	}

	/**
	 * One finding.
	 *
	 * @param key the identity of its element, or words of its message
	 */
	record Expected(String code, String file, String key, List<Quote> quotes) {
		boolean is(Constat finding) {
			return code.equals(finding.code()) && file.equals(Path.of(finding.lieu().fichier()).getFileName().toString())
					&& (key.equals(finding.element()) || finding.element() == null && finding.message().contains(key));
		}

		@Override
		public String toString() {
			return code + " | " + file + " | " + key;
		}
	}

	static ExpectedFindings read(Path file) {
		List<Expected> all = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(file)) {
				Matcher place = PLACE.matcher(line);
				if (place.matches()) {
					all.getLast().quotes.add(new Quote(place.group(1), Integer.parseInt(place.group(2)), place.group(3)));
				} else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("  ")) {
					String[] fields = line.split(" \\| ");
					all.add(new Expected(fields[0], fields[1], fields[2], new ArrayList<>()));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new ExpectedFindings(all);
	}

	/** What differs from the findings that were given: each expected one that is missing, each given one that is not expected. */
	List<String> differences(List<Constat> given) {
		List<Constat> left = new ArrayList<>(given);
		List<String> differences = new ArrayList<>();
		for (Expected expected : all) {
			Constat found = left.stream().filter(expected::is).findFirst().orElse(null);
			if (found == null) {
				differences.add("manque : " + expected);
			}
			left.remove(found);
		}
		left.forEach(c -> differences.add("inattendu : " + c.code() + " | " + Path.of(c.lieu().fichier()).getFileName() + " | " + c.element() + " | " + c.message()));
		return differences;
	}
}
