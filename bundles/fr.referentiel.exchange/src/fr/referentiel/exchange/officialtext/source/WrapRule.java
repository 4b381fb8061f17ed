// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.List;

/** Tells a line that was wrapped from one that ended: a line was wrapped when the next word would not have fitted in it. */
final class WrapRule {
	/** Share of the width that a wrapped line fills at least. */
	private static final double FULL = 0.92;
	private static final int FEW = 3;
	private static final double NEARLY_ALL = 0.95;

	private final int width;

	private WrapRule(int width) {
		this.width = width;
	}

	/** For lines set in one column: its width is that of its longest line; of few lines, at least {@code page}. */
	static WrapRule of(List<String> lines, int page) {
		int longest = lines.stream().mapToInt(l -> l.strip().length()).max().orElse(0);
		return new WrapRule(lines.size() < FEW ? Math.max(longest, page) : longest);
	}

	/** The width of the page: nearly all lines are shorter. */
	static int page(SourceText text) {
		int[] lengths = text.lines().stream().filter(l -> !l.isBlank() && l.indexOf('\t') < 0).mapToInt(l -> l.strip().length()).sorted().toArray();
		return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * NEARLY_ALL)];
	}

	/** Whether {@code next} goes on with what {@code previous} left unfinished; both are without surrounding blanks. */
	boolean goesOn(String previous, String next) {
		char first = next.charAt(0);
		if (previous.matches("\\p{Lu}\\S{0,10}\\s*[-–—]")) {
			return true; // a code, then its label
		}
		if (next.matches("\\(\\d{1,2}\\).*")) {
			return false; // a footnote
		}
		if (Character.isLowerCase(first) || first == '(' || first == ')' || first == '»' || first == '/' || previous.endsWith("(") || previous.endsWith("«")) {
			return !previous.matches(".*[.!?;]") || full(previous, next);
		}
		return full(previous, next) || previous.lastIndexOf('(') > previous.lastIndexOf(')') || previous.endsWith(",") && first != '-';
	}

	private boolean full(String previous, String next) {
		int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
		return previous.length() + 1 + word > width * FULL;
	}
}
