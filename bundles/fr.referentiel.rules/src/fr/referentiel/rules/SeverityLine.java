// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.Locale;

/**
 * What one line of a {@value SeveritySettings#FILE} says: {@code code = gravité # why}.
 *
 * @param said    the line without its comment and the blanks around it; empty where there is nothing else
 * @param comment from {@code #} on; empty where there is none
 */
public record SeverityLine(String said, String comment) {
	/** Reads a line, without its line end. */
	public static SeverityLine of(String line) {
		int at = line.indexOf('#');
		return at < 0 ? new SeverityLine(line.strip(), "") : new SeverityLine(line.substring(0, at).strip(), line.substring(at));
	}

	/** The code that it is about; maybe empty, or unknown. */
	public String code() {
		return said.split("=", 2)[0].strip();
	}

	/** How grave the findings of the code are, in lower case; empty where it does not say, and maybe no severity at all. */
	public String severity() {
		int equals = said.indexOf('=');
		return equals < 0 ? "" : said.substring(equals + 1).strip().toLowerCase(Locale.FRENCH);
	}
}
