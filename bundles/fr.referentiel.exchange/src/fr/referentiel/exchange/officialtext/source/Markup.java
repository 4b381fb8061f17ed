// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stretches of a line between the tags, table bars and emphasis stars that a conversion from PDF left in it. */
final class Markup {
	private static final Pattern TAG = Pattern.compile("</?(?i:p|i|em|b|strong|u|ul|ol|li|br|span|div|td|tr|th|sup|sub)(\\s[^<>]*)?/?>|\\*\\*");
	private static final Pattern BREAK = Pattern.compile("</?(?i:p|ul|ol|li|br|div).*");

	/**
	 * @param breaks whether something else begins after it
	 * @param list   whether it stands in a list
	 */
	record Piece(Fragment fragment, boolean breaks, boolean list) {
	}

	private Markup() {
	}

	/**
	 * The stretches of {@code line} between two offsets.
	 *
	 * @param cell whether they are a cell: there, words in italic and words that are not stand apart
	 */
	static List<Piece> pieces(String line, int number, int from, int to, boolean cell) {
		List<Piece> pieces = new ArrayList<>();
		Matcher m = TAG.matcher(line).region(from, to);
		boolean italic = false;
		boolean list = false;
		int at = from;
		while (m.find()) {
			boolean slanted = m.group().matches("(?i)</?(i|em)\\b.*");
			boolean breaks = BREAK.matcher(m.group()).matches() || cell && slanted;
			add(pieces, line, number, at, m.start(), italic, breaks, list);
			if (slanted) {
				italic = m.group().charAt(1) != '/';
			}
			if (m.group().matches("(?i)</?[uo]l\\b.*")) {
				list = m.group().charAt(1) != '/';
			}
			at = m.end();
		}
		add(pieces, line, number, at, to, italic, true, list);
		return pieces;
	}

	private static void add(List<Piece> pieces, String line, int number, int from, int to, boolean italic, boolean breaks, boolean list) {
		Fragment whole = from < to ? new Fragment(number, from, line.substring(from, to), italic) : null;
		Fragment f = whole == null ? null : whole.part(0, to - from);
		if (f != null) {
			pieces.add(new Piece(f, breaks, list));
		} else if (breaks && !pieces.isEmpty()) {
			Piece last = pieces.remove(pieces.size() - 1);
			pieces.add(new Piece(last.fragment(), true, last.list()));
		}
	}
}
