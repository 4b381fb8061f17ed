// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an official code looks like, whatever the speciality: one to three capitals and figures, then more figures or capitals with figures,
 * joined or separated by dots or hyphens (A1.2T3, A4.1.T1, C01, S4.2.1, U51, C9-1, E.5, UF 2).
 */
public final class CodePattern {
	private static final String CODE = "\\p{Lu}{1,3}[.]?\\s?\\d{1,2}(?:[.-]?\\p{Lu}{0,2}[.]?\\d{1,2})*(?![\\p{L}\\d])";
	private static final String SEPARATOR = "(?:\\s*[-–—:]+\\s*|[.]\\s+|\\s+(?=[\\p{Lu}«(]))";
	/** A code and its label at the head of a text. */
	private static final Pattern HEAD = Pattern.compile("(" + CODE + ")" + SEPARATOR + "(?=[«(]?\\s?[\\p{L}\\d])");
	/** A code alone. */
	private static final Pattern ALONE = Pattern.compile(CODE);
	/** A code with its dash, inside a run of such: here another one begins. */
	public static final Pattern INNER = Pattern.compile("(?<![\\p{L}\\d.-])" + CODE + "\\s*[-–—:]\\s+(?=[«(]?\\s?\\p{Lu})");

	/**
	 * A code and where its label begins.
	 *
	 * @param code  as printed
	 * @param label the offset of the label
	 */
	public record Head(String code, int label) {
	}

	private CodePattern() {
	}

	/** The code that this text begins with, before a label; null when it begins with none. */
	public static Head head(String text) {
		Matcher m = HEAD.matcher(text);
		return m.lookingAt() ? new Head(m.group(1), m.end()) : null;
	}

	/** Whether the text is a code and nothing else. */
	public static boolean alone(String text) {
		return ALONE.matcher(text).matches();
	}

	/** The code in the language's spelling: blanks gone, what else separates kept (« U.51 », « E51 »). */
	public static String written(String code) {
		return code.replaceAll("\\s", "");
	}

	/** The same for all spellings of a code: separators between a letter and a figure do not count (A4.1.T1 is A4.1T1, U.51 is U51). */
	public static String key(String code) {
		return written(code).replaceAll("(?<=\\p{L})[.-](?=\\d)|(?<=\\d)[.-](?=\\p{L})", "");
	}

	/** The shape: figures become {@code n} (A1.2T3 becomes An.nTn). */
	public static String shape(String code) {
		return key(code).replaceAll("\\d+", "n");
	}

	/** Whether the code of a part begins with that of its whole: A1.2T3 and A1.2, C1.10 and C1, but not C10 and C1. */
	public static boolean extendsCode(String part, String whole) {
		String p = key(part);
		String w = key(whole);
		return p.length() > w.length() && p.startsWith(w) && !Character.isDigit(p.charAt(w.length()));
	}
}
