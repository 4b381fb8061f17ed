// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.value;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as French texts write them in figures: day, month, year. */
final class FrenchDate {
	private static final Pattern FORM = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

	private FrenchDate() {
	}

	static LocalDate parse(String text) {
		Matcher m = FORM.matcher(text);
		if (!m.matches()) {
			throw new IllegalArgumentException(text);
		}
		return LocalDate.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
	}

	static String format(LocalDate date) {
		return String.format("%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}
}
