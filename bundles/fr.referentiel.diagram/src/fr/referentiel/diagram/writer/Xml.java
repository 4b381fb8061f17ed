// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.util.HashSet;
import java.util.Set;

/** Text made safe for XML and HTML, and ids that are names there. */
final class Xml {
	private final Set<String> taken = new HashSet<>();
	private final String prefix;

	/** @param prefix put before every id, so that several pictures can stand in one page */
	Xml(String prefix) {
		this.prefix = prefix;
	}

	/** Escaped for text and for attributes in double quotes; characters that XML forbids are left out. */
	static String escape(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> safe.append("&amp;");
			case '<' -> safe.append("&lt;");
			case '>' -> safe.append("&gt;");
			case '"' -> safe.append("&quot;");
			case '\'' -> safe.append("&#39;");
			case '\t', '\n', '\r' -> safe.append("&#").append(c).append(';');
			default -> {
				if (c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff)
					safe.appendCodePoint(c);
			}
			}
		});
		return safe.toString();
	}

	/**
	 * An id made of an element's id: letters, digits, dots and hyphens stay, {@code :} and all else become {@code _}; unlike any that this object
	 * gave before, by a number behind it if need be. {@code competence:A1.1C1} becomes {@code competence_A1.1C1}.
	 */
	String id(String raw) {
		StringBuilder name = new StringBuilder(prefix);
		raw.codePoints().forEach(c -> name.appendCodePoint(nameCharacter(c) ? c : '_'));
		if (name.isEmpty() || !Character.isLetter(name.charAt(0)))
			name.insert(0, "e_");
		String base = name.toString();
		String id = base;
		for (int i = 2; !taken.add(id); i++)
			id = base + "_" + i;
		return id;
	}

	private static boolean nameCharacter(int c) {
		boolean latin = c < 0x80 || c >= 0xc0 && c < 0x250;
		return latin && Character.isLetterOrDigit(c) || c == '.' || c == '-';
	}

	/** A length with at most two decimals and no useless zero. */
	static String number(double value) {
		long hundredths = Math.round(value * 100);
		long whole = Math.abs(hundredths) / 100;
		long rest = Math.abs(hundredths) % 100;
		String sign = hundredths < 0 ? "-" : "";
		return sign + whole + (rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
	}

	static String colour(int rgb) {
		return String.format("#%06x", rgb);
	}
}
