// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.text;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.diagram.TextStyle;

/**
 * Breaks a French text into lines of a given width.
 *
 * <p>Lines break at spaces, never at a no-break space, and never at the plain space that stands before {@code : ; ! ? »} or after {@code «}, where
 * typography wants a no-break one. A word wider than the line is broken where it must. Nothing is left out: the lines joined give the text.
 */
public final class LineBreaker {
	private static final String NEVER_FIRST = ":;!?»%€";

	private final Typeface typeface;

	public LineBreaker(Typeface typeface) {
		this.typeface = typeface;
	}

	/**
	 * @param text  a text on one line, see {@link Wording#clean}
	 * @param width the greatest width of a line in pixels, positive; a single character may exceed it
	 * @return at least one line, which is empty for an empty text
	 */
	public List<String> lines(String text, TextStyle style, double width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : words(text)) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (typeface.width(longer, style) <= width) {
				line = longer;
				continue;
			}
			if (!line.isEmpty())
				lines.add(line);
			line = word;
			while (typeface.width(line, style) > width && line.codePointCount(0, line.length()) > 1) {
				int cut = fitting(line, style, width);
				lines.add(line.substring(0, cut));
				line = line.substring(cut);
			}
		}
		lines.add(line);
		return lines;
	}

	/** The width of what no line break may divide, where it is widest; a narrower line would break a word. */
	public double widest(String text, TextStyle style) {
		return words(text).stream().mapToDouble(word -> typeface.width(word, style)).max().orElse(0);
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (String part : text.split(" ")) {
			boolean glued = !words.isEmpty() && !part.isEmpty()
					&& (NEVER_FIRST.indexOf(part.charAt(0)) >= 0 || words.getLast().endsWith("«"));
			if (glued)
				words.add(words.removeLast() + " " + part);
			else if (!part.isEmpty())
				words.add(part);
		}
		return words;
	}

	/** How many chars of a too long word fit; after a hyphen or slash where there is one in the second half, never inside a pair of surrogates. */
	private int fitting(String word, TextStyle style, double width) {
		int low = word.offsetByCodePoints(0, 1);
		int high = word.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (typeface.width(word.substring(0, middle), style) <= width)
				low = middle;
			else
				high = middle - 1;
		}
		int soft = Math.max(word.lastIndexOf('-', low - 1), word.lastIndexOf('/', low - 1)) + 1;
		if (soft > low / 2)
			return soft;
		return Character.isLowSurrogate(word.charAt(low == word.length() ? low - 1 : low)) && low > 1 ? low - 1 : low;
	}
}
