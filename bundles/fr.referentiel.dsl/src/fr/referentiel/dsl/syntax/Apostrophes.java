// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.stream.Stream;

/** A text between apostrophes or other quotes that are not those of the language. */
final class Apostrophes implements Guess {
	private static final String OPENING = "'‘’`´‹„";
	private static final String CLOSING = "'’`´›”";

	@Override
	public Stream<Fault> at(Stumble s) {
		if (s.word().length() != 1 || OPENING.indexOf(s.word().charAt(0)) < 0) {
			return Stream.of();
		}
		String line = s.text().substring(s.offset(), s.lineEnd());
		int end = line.length();
		while (end > 1 && CLOSING.indexOf(line.charAt(end - 1)) < 0) {
			end--;
		}
		if (end < 2) {
			return Stream.of();
		}
		String words = line.substring(1, end - 1).strip();
		return Stream.of(new Fault(s.offset(), end, "Un texte se met entre guillemets : « " + words + " ».", new Mend(s.offset(), end, "« " + words + " »", "Mettre des guillemets")));
	}
}
