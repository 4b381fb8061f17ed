// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.Set;
import java.util.stream.Stream;

/** The mark of a line of text in the middle of a line: « limites { - Les salons } ». */
final class MarkInLine implements Guess {
	private static final Set<String> MARKS = Set.of("-", "--", "---", ">", "*");

	@Override
	public Stream<Fault> at(Stumble s) {
		int mark = MARKS.contains(s.word()) ? 0 : -1;
		if (!MARKS.contains(s.word(mark)) || !s.sameLine(mark - 1)) {
			return Stream.of();
		}
		int from = s.token(mark).getOffset();
		String line = s.text().substring(from, s.lineEnd()).stripTrailing();
		String words = line.replaceFirst("[\\s}]+$", "");
		String braces = line.substring(words.length()).strip();
		return Stream.of(new Fault(from, words.length(), "Le signe « " + s.word(mark) + " » se met en début de ligne : allez à la ligne devant lui"
				+ (braces.isEmpty() ? "." : ", et devant l’accolade qui ferme le bloc."),
				new Mend(from, line.length(), "\n" + words + (braces.isEmpty() ? "" : "\n" + braces), "Aller à la ligne devant « " + s.word(mark) + " »")));
	}
}
