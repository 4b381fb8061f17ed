// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a formula as spreadsheets show it in English into OpenFormula (ISO/IEC 26300-4): {@code SUM('A B'!A1:B2,1)} becomes
 * {@code of:=SUM([$'A B'.A1:.B2];1)}.
 */
final class OdsFormula {

	private static final Pattern TOKEN = Pattern.compile("(?<string>\"(?:[^\"]|\"\")*\")"
			+ "|(?:(?<sheet>'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?(?<first>\\$?[A-Z]{1,3}\\$?[1-9][0-9]*)(?::(?<last>\\$?[A-Z]{1,3}\\$?[1-9][0-9]*))?(?![\\p{L}\\p{N}_(.])"
			+ "|(?<truth>TRUE|FALSE)(?:\\(\\))?(?![\\p{L}\\p{N}_(])"
			+ "|(?<word>[\\p{L}_][\\p{L}\\p{N}_.]*)"
			+ "|(?<number>[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)"
			+ "|(?<sign>.)", Pattern.DOTALL);

	private static final Pattern OTHER_FILE = Pattern.compile("'\\[([^\\]]+)\\]((?:[^']|'')+)'");

	/**
	 * A sheet of another file that a formula speaks of.
	 *
	 * @param file its name, in the folder of the one that speaks of it
	 */
	record Other(String file, String sheet) {

		/**
		 * As formulas name it. The address stands for the file and says not where it lies: programs take a relative one for relative to the folder that they
		 * were started in, and learn from the {@code table:table-source} of this name where the file is.
		 */
		String name() {
			return "'file:///" + file + "'#";
		}
	}

	/** What a formula speaks of in other files. */
	static List<Other> others(String formula) {
		return OTHER_FILE.matcher(formula).results().map(found -> new Other(found.group(1), found.group(2).replace("''", "'"))).toList();
	}

	private OdsFormula() {
	}

	/** @param formula in English function names, arguments separated by commas, without the equals sign */
	static String of(String formula) {
		var open = new StringBuilder("of:=");
		Matcher token = TOKEN.matcher(formula);
		boolean array = false;
		while (token.find()) {
			if (token.group("first") != null)
				open.append(reference(token));
			else if (token.group("truth") != null)
				open.append(token.group("truth")).append("()");
			else if (token.group("sign") != null) {
				array = token.group("sign").equals("{") || array && !token.group("sign").equals("}");
				open.append(sign(token.group("sign"), array));
			} else
				open.append(token.group());
		}
		return open.toString();
	}

	private static String reference(Matcher token) {
		String sheet = token.group("sheet") == null ? "" : sheet(token.group("sheet"));
		String last = token.group("last") == null ? "" : ":." + token.group("last");
		return "[" + sheet + "." + token.group("first") + last + "]";
	}

	/** {@code $'A B'}, or {@code 'file:///file.ods'#$'A B'} for a sheet of another file: {@code '[file.ods]A B'}. */
	private static String sheet(String name) {
		List<Other> others = others(name);
		return others.isEmpty() ? "$" + name : others.getFirst().name() + "$'" + others.getFirst().sheet().replace("'", "''") + "'";
	}

	/** Within braces the comma parts columns and the semicolon rows. */
	private static String sign(String sign, boolean array) {
		return switch (sign) {
			case "," -> ";";
			case ";" -> array ? "|" : ";";
			default -> sign;
		};
	}

	/** A range of a sheet as attributes name it: {@code $'A B'.$A$1:.$B$2}. */
	static String address(String sheet, String absolute) {
		return "$'" + sheet.replace("'", "''") + "'." + absolute.replace(":", ":.");
	}
}
