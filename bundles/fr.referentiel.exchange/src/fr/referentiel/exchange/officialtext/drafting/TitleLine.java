// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;

/**
 * A title with its number: annex, pôle, bloc, épreuve.
 *
 * @param kind      what it titles
 * @param code      its number or code as the language writes it, or null
 * @param label     the words after it, or null
 * @param optional  whether it is called facultatif
 * @param part      whether it is a part of another (sous-épreuve)
 * @param whole     all its words
 */
record TitleLine(Kind kind, String code, Passage label, boolean optional, boolean part, Passage whole) {
	/** What a title may title. */
	enum Kind {
		ANNEX("annexe\\s+(introductive|[ivx]+(?:[ .-]?[a-z](?![a-z]))?|\\d{1,2}(?:[ .-]?[a-z](?![a-z]))?)"),
		POLE("(?:p[oô]le|domaine)s? d'activit[eé]s?(?: professionnelles?)?(?:\\s+n\\s?[°º])?\\s*(\\d{1,2})"),
		BLOC("bloc(?: de comp[eé]tences)?(?:\\s+n\\s?[°º])?\\s*(\\d{1,2}|facultatif)"),
		EXAM("(?:(?:sous[- ])?[eé]preuve\\s+)?(?:facultative\\s+)?(\\p{Lu}{1,2}[.]?\\s?[.]?\\d{1,3}(?:[.-]\\d{1,2})*)");

		private final Pattern head;

		Kind(String head) {
			this.head = Pattern.compile(head + "(?![\\p{L}\\d])\\s*[.]?\\s*(?:[:–—-]+\\s*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}
	}

	private static final Pattern LETTERED = Pattern.compile("([IVXivx]+|\\d+)(?:[ .-]+(?=[A-Za-z])|(?=[a-z]))([A-Za-z])");
	/** Longer than that, it is a sentence. */
	private static final int LONGEST = 220;

	/** Reads a title of this kind; null when the passage is none. */
	static TitleLine of(Kind kind, Passage passage) {
		String text = passage.text();
		Matcher m = kind.head.matcher(text);
		if (passage.marker() == Marker.SUBITEM || text.length() > LONGEST || !m.lookingAt()) {
			return null;
		}
		Passage label = passage.part(m.end(), text.length(), Marker.NONE);
		if (label != null && !Character.isUpperCase(label.text().charAt(0)) && !label.text().startsWith("«")) {
			return null; // « L'annexe II précise… », « Bloc 3 du diplôme » : a sentence goes on
		}
		String head = Folded.of(text.substring(0, m.end()));
		boolean optional = head.contains("facultati");
		String number = m.group(1);
		return new TitleLine(kind, kind == Kind.BLOC && number.startsWith("f") ? null : code(kind, number), label, optional, head.startsWith("sous"), passage);
	}

	/** « I a » and « I.a » are one place; the others keep their spelling without blanks. */
	private static String code(Kind kind, String number) {
		if (kind == Kind.ANNEX) {
			return annexCode(number);
		}
		return CodePattern.written(number);
	}

	/** « I a », « I-A » and « Ia » are the place I.a. */
	static String annexCode(String printed) {
		if (printed.equalsIgnoreCase("introductive")) {
			return "introductive";
		}
		Matcher lettered = LETTERED.matcher(printed.strip());
		return lettered.matches() ? lettered.group(1).toUpperCase(Locale.FRENCH) + "." + lettered.group(2).toLowerCase(Locale.FRENCH)
				: printed.strip().toUpperCase(Locale.FRENCH);
	}
}
