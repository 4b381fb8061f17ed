// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.lexing;

import static fr.referentiel.dsl.lexing.Characters.*;

import java.util.regex.Pattern;

import org.antlr.runtime.CharStream;

/**
 * Cuts a text into the tokens of the language; one instance serves one lexer. Offsets are never changed: what is tolerated (accents, dashes,
 * quotes, no-break spaces) is tolerated by the number a token gets, and its characters stay as typed.
 */
public final class LexemeScanner {
	private static final int EOF = CharStream.EOF;
	/** What follows the digits of a duration written as one word: « 1h30 », « 50min ». */
	private static final Pattern JOINED_UNIT = Pattern.compile("h(\\d\\d?)?|min|mn");

	private final Vocabulary vocabulary;
	private final int text;
	private final int duration;
	private final int word;
	private final int line;
	private final int comment;
	private final int longComment;
	private final int blank;
	private final int other;
	private boolean afterMarker;
	private boolean afterWord;
	/** Up to this offset no stray closing guillemet follows: a long line is looked through once, not once a word. */
	private int withoutClosing;

	public LexemeScanner(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		text = vocabulary.rule("RULE_TEXTE");
		duration = vocabulary.rule("RULE_DUREE");
		word = vocabulary.rule("RULE_MOT");
		line = vocabulary.rule("RULE_LIGNE");
		comment = vocabulary.rule("RULE_SL_COMMENT");
		longComment = vocabulary.rule("RULE_ML_COMMENT");
		blank = vocabulary.rule("RULE_WS");
		other = vocabulary.rule("RULE_AUTRE");
	}

	/** Forgets where it was; to be called with each new text. */
	public void reset() {
		afterMarker = false;
		afterWord = false;
		withoutClosing = 0;
	}

	/** Consumes one token of a stream that is not at its end; returns the token's number. */
	public int scan(CharStream in) {
		int c = in.LA(1);
		if (afterMarker && !newline(c) && !blank(c)) {
			afterMarker = false;
			return restOfLine(in);
		}
		if (newline(c) || blank(c)) {
			return blanks(in);
		}
		afterMarker = false;
		boolean previousIsWord = afterWord;
		afterWord = false;
		int marker = marker(c, in);
		if (marker > 0) {
			return marker(in, marker);
		}
		if (c == '/' && in.LA(2) == '/') {
			consume(in, withoutBlanks(in, toLineEnd(in)));
			return comment;
		}
		if (c == '/' && in.LA(2) == '*') {
			return longComment(in);
		}
		if (c == '«' || c == '"' || c == '“') {
			return text(in, c);
		}
		if (wordStart(c)) {
			return word(in, previousIsWord);
		}
		in.consume();
		int punctuation = vocabulary.keyword(String.valueOf((char) c));
		return punctuation < 0 ? other : punctuation;
	}

	private int blanks(CharStream in) {
		while (newline(in.LA(1)) || blank(in.LA(1))) {
			if (newline(in.LA(1))) {
				afterMarker = false;
				afterWord = false;
			}
			in.consume();
		}
		return blank;
	}

	private int restOfLine(CharStream in) {
		int end = toLineEnd(in);
		for (int next = wrapped(in, end + 1); next > 0; next = wrapped(in, end + 1)) {
			end = lineEnd(in, next);
		}
		consume(in, withoutBlanks(in, end));
		return line;
	}

	private static int withoutBlanks(CharStream in, int length) {
		int end = length;
		while (end > 1 && blank(in.LA(end))) {
			end--;
		}
		return end;
	}

	// -- line starts

	/** The length of a list or paragraph marker here, or 0. */
	private static int marker(int c, CharStream in) {
		int length = Markers.of(c) == null ? 0 : c != '-' || in.LA(2) != '-' ? 1 : in.LA(3) != '-' ? 2 : 3;
		boolean alone = length > 0 && (in.LA(length + 1) == EOF || newline(in.LA(length + 1)) || blank(in.LA(length + 1)));
		return alone && lineStart(in) ? length : 0;
	}

	private static boolean lineStart(CharStream in) {
		int back = 1;
		while (in.index() - back >= 0) {
			int c = in.LA(-back);
			if (newline(c)) {
				return true;
			}
			if (!blank(c)) {
				return false;
			}
			back++;
		}
		return true;
	}

	private int marker(CharStream in, int length) {
		int c = in.LA(1);
		consume(in, length);
		afterMarker = true;
		return vocabulary.keyword(c == '-' ? "-".repeat(length) : Markers.of(c));
	}

	// -- texts

	/** A text ends at its closing quote; a forgotten one ends at the line's end, before an opening brace, and the value converter says so. */
	private int text(CharStream in, int open) {
		int depth = 0;
		int i = 1;
		for (; in.LA(i) != EOF && (!newline(in.LA(i)) || wrapped(in, i) > 0); i++) {
			int c = in.LA(i);
			if (c == '\\' && in.LA(i + 1) != EOF && !newline(in.LA(i + 1))) {
				i++;
			} else if (open == '«' && c == '«') {
				depth++;
			} else if (open == '«' ? c == '»' && --depth == 0 : i > 1 && c == (open == '“' ? '”' : '"')) {
				consume(in, i);
				return text;
			}
		}
		int end = i - 1;
		while (end > 1 && (blank(in.LA(end)) || in.LA(end) == '{')) {
			end--;
		}
		consume(in, end);
		return text;
	}

	/** Whether the line goes on to a closing guillemet without an opening one: the distance to it, or 0. */
	private int strayClosing(CharStream in) {
		if (in.index() < withoutClosing) {
			return 0;
		}
		int i = 1;
		for (; in.LA(i) != EOF && !newline(in.LA(i)) && "«\"“{}".indexOf(in.LA(i)) < 0; i++) {
			if (in.LA(i) == '»') {
				return i;
			}
		}
		withoutClosing = in.index() + i;
		return 0;
	}

	private int longComment(CharStream in) {
		in.consume();
		in.consume();
		while (in.LA(1) != EOF) {
			if (in.LA(1) == '*' && in.LA(2) == '/') {
				consume(in, 2);
				return longComment;
			}
			in.consume();
		}
		return longComment;
	}

	// -- words

	private int word(CharStream in, boolean afterAnotherWord) {
		int length = wordLength(in);
		String found = in.substring(in.index(), in.index() + length - 1);
		if (Character.isDigit(found.charAt(0))) {
			int end = durationLength(in, found);
			if (end > 0) {
				consume(in, end);
				return duration;
			}
		}
		int keyword = vocabulary.keyword(found);
		int closing = keyword < 0 && afterAnotherWord ? strayClosing(in) : 0;
		if (closing > 0) {
			consume(in, closing);
			return text;
		}
		consume(in, length);
		afterWord = keyword < 0;
		return keyword < 0 ? word : keyword;
	}

	private static int wordLength(CharStream in) {
		int i = 1;
		boolean digits = true;
		while (true) {
			int c = in.LA(i);
			boolean digitsGoOn = digits && Character.isDigit(in.LA(i - 1 == 0 ? 1 : i - 1)) && digit(in.LA(i + 1));
			if (wordPart(c)) {
				digits &= digit(c) || c == '/' || c == ',';
			} else if (!((c == '.' || hyphen(c)) && wordPart(in.LA(i + 1)) || (c == '/' || c == ',') && i > 1 && digitsGoOn)) {
				return i - 1;
			}
			i++;
		}
	}

	/** The length of a duration that starts with these digits (« 50 min », « 1 h 30 », « 4 heures »), or 0. */
	private static int durationLength(CharStream in, String found) {
		int digits = 0;
		while (digits < found.length() && digit(found.charAt(digits))) {
			digits++;
		}
		if (digits < found.length()) {
			return JOINED_UNIT.matcher(found).region(digits, found.length()).matches() ? found.length() : 0;
		}
		int unit = skipBlanks(in, found.length() + 1);
		int end = unitEnd(in, unit, "h", "heure", "heures");
		if (end == 0) {
			return Math.max(0, unitEnd(in, unit, "min", "mn", "minute", "minutes") - 1);
		}
		int minutes = skipBlanks(in, end);
		int i = minutes;
		while (digit(in.LA(i))) {
			i++;
		}
		boolean counted = i > minutes && i - minutes <= 2 && !wordPart(in.LA(i)) && in.LA(i) != ',' && in.LA(i) != '.';
		if (!counted) {
			return end - 1;
		}
		int named = unitEnd(in, skipBlanks(in, i), "min", "mn", "minutes");
		return (named > 0 ? named : i) - 1;
	}

	private static int skipBlanks(CharStream in, int i) {
		int j = i;
		while (blank(in.LA(j))) {
			j++;
		}
		return j;
	}

	/** The index just after one of these words if it stands at {@code i}, or 0. */
	private static int unitEnd(CharStream in, int i, String... units) {
		for (int u = units.length - 1; u >= 0; u--) {
			String unit = units[u];
			int k = 0;
			while (k < unit.length() && in.LA(i + k) == unit.charAt(k)) {
				k++;
			}
			if (k == unit.length() && !wordPart(in.LA(i + k))) {
				return i + k;
			}
		}
		return 0;
	}

	/**
	 * Where a word that a pasted text cut at the end of its line goes on: a hyphen after a letter at the line's end, a small letter on the next
	 * line, and not a keyword, for then the line is one of the language.
	 *
	 * @param end the index of the line's end
	 * @return the index of the word's second half, or 0
	 */
	private int wrapped(CharStream in, int end) {
		if (end < 3 || !newline(in.LA(end)) || !hyphen(in.LA(end - 1)) && in.LA(end - 1) != '\u00AD' || !letter(in.LA(end - 2))) {
			return 0;
		}
		int next = end + (in.LA(end) == '\r' && in.LA(end + 1) == '\n' ? 2 : 1);
		next = skipBlanks(in, next);
		int length = 0;
		while (letter(in.LA(next + length))) {
			length++;
		}
		if (length == 0 || !Character.isLowerCase(in.LA(next))) {
			return 0;
		}
		int start = in.index() + next - 1;
		return vocabulary.keyword(in.substring(start, start + length - 1)) < 0 ? next : 0;
	}

	private static boolean letter(int c) {
		return c >= 0 && Character.isLetter((char) c);
	}

	private static int toLineEnd(CharStream in) {
		return lineEnd(in, 1);
	}

	/** The index of the last character of the line that holds {@code from}. */
	private static int lineEnd(CharStream in, int from) {
		int i = from;
		while (in.LA(i) != EOF && !newline(in.LA(i))) {
			i++;
		}
		return i - 1;
	}

	private static void consume(CharStream in, int count) {
		for (int i = 0; i < count; i++) {
			in.consume();
		}
	}
}
