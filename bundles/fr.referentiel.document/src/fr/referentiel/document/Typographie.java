// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * French typography of running text: spaces that do not break, and apostrophes.
 * <p>
 * After the « Lexique des règles typographiques en usage à l'Imprimerie nationale »: a no-break space before the colon and inside
 * guillemets, a narrow one before {@code ; ! ?}, the curly apostrophe, {@code n°} and its number, a number and its unit kept together.
 * Applying it twice changes nothing more. Addresses (URL, mail) are left as they are, and no letter or digit ever changes.
 */
public final class Typographie {

	private static final char NBSP = '\u00A0';
	private static final char NARROW = '\u202F';
	/** Spaces within a line, breaking or not. */
	private static final String SPACE = "[ \\t\\u00A0\\u2009\\u202F]";

	private static final Pattern ADDRESS = Pattern.compile(
			"(?:[a-zA-Z][a-zA-Z+.-]*://|mailto:|urn:|www\\.)[^\\s\\u00A0\\u202F<>«»]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

	private static final String UNITS = "%|‰|€|h|min|s|heures?|minutes?|secondes?|jours?|semaines?|mois|ans?|années?|points?|pages?|pt|"
			+ "crédits?|ECTS|km|m|cm|mm|kg|g|Mo|ko|Go|élèves?|étudiants?|candidats?|personnes?|euros?";

	private static final String DIGITS = "0123456789";

	private static final Rule[] RULES = {
			new Rule("'", "(?<=\\p{L})'(?=[\\p{L}\\p{N}«\\u2026]|" + SPACE + "*«)", "’"),
			new Rule("«", "«" + SPACE + "*(?=\\S)", "«" + NBSP),
			new Rule("»", "(?<=\\S)" + SPACE + "*»", NBSP + "»"),
			new Rule(":", "(?<=\\S)" + SPACE + "+:(?![:=/])", NBSP + ":"),
			new Rule(":", "^" + SPACE + "+:(?![:=/])", NBSP + ":"),
			new Rule(":", "(?<=[\\p{L}\\p{N})\\]»%°])(?::)(?=" + SPACE + "|$)", NBSP + ":"),
			new Rule(";!?", SPACE + "+([;!?])(?!=)", NARROW + "$1"),
			new Rule(";!?", "(?<=[\\p{L}\\p{N})\\]»%°])([;!?])(?=" + SPACE + "|$|[!?]*" + NBSP + "»)", NARROW + "$1"),
			new Rule("°", "(?<![\\p{L}\\p{N}])([nN]°)" + SPACE + "*(?=[\\p{L}\\p{N}])", "$1" + NBSP),
			new Rule(DIGITS, "(?<![\\p{L}\\p{N}.,:/-])(\\d{1,2})" + SPACE + "?h" + SPACE + "?(\\d{2})(?![\\p{L}\\p{N}])", "$1" + NBSP + "h" + NBSP + "$2"),
			new Rule(DIGITS, "(?<=(?<![\\p{L}\\p{N}.,/-])\\d{1,3})" + SPACE + "(?=\\d{3}(?![\\p{L}\\p{N}]))", "" + NBSP),
			new Rule(DIGITS, "(?<![\\p{L}\\p{N}.,:/-])(\\d+)h(?![\\p{L}\\p{N}])", "$1" + NBSP + "h"),
			new Rule(DIGITS, "(?<![\\p{L}])(\\d+(?:[,.]\\d+)?)" + SPACE + "+(" + UNITS + ")(?![\\p{L}\\p{N}'’])", "$1" + NBSP + "$2"),
			new Rule("%‰€", "(?<![\\p{L}\\p{N}.-])(\\d+(?:,\\d+)?)([%‰€])(?![\\p{L}\\p{N}])", "$1" + NBSP + "$2"),
	};

	/** @param signs a text without any of them is as the rule wants it: looking for signs takes far less time than trying the pattern everywhere */
	private record Rule(String signs, Pattern pattern, String replacement) {
		Rule(String signs, String regex, String replacement) {
			this(signs, Pattern.compile(regex, Pattern.MULTILINE), replacement);
		}

		String applied(String text) {
			return concerns(text) ? pattern.matcher(text).replaceAll(replacement) : text;
		}

		private boolean concerns(String text) {
			for (int i = 0; i < text.length(); i++)
				if (signs.indexOf(text.charAt(i)) >= 0)
					return true;
			return false;
		}
	}

	private Typographie() {
	}

	/** The text as it is to be printed; never null, same letters and digits. */
	public static String soignee(String text) {
		if (!mayHoldAddress(text))
			return prose(text);
		var typeset = new StringBuilder(text.length() + 8);
		Matcher addresses = ADDRESS.matcher(text);
		int end = 0;
		while (addresses.find()) {
			MatchResult address = addresses.toMatchResult();
			typeset.append(prose(text.substring(end, address.start()))).append(address.group());
			end = address.end();
		}
		return typeset.append(prose(text.substring(end))).toString();
	}

	private static boolean mayHoldAddress(String text) {
		return text.indexOf(':') >= 0 || text.indexOf('@') >= 0 || text.contains("www.");
	}

	private static String prose(String text) {
		String typeset = text;
		for (Rule rule : RULES)
			typeset = rule.applied(typeset);
		return typeset;
	}
}
