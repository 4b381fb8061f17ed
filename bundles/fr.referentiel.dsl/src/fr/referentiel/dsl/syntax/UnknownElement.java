// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.stream.Stream;

/** A line that is written as an element's head, and begins with a word that the language does not have: « domaine D1 « … » { ». */
final class UnknownElement implements Guess {
	/** The element whose head may say the most. */
	private static final String ANY = "épreuve";

	private final NearKeyword keywords;

	UnknownElement(NearKeyword keywords) {
		this.keywords = keywords;
	}

	@Override
	public Stream<Fault> at(Stumble s) {
		if (!s.newLine() || s.word().isEmpty() || !Character.isLetterOrDigit(s.word().charAt(0)) || keywords.known(s.word())) {
			return Stream.of();
		}
		if (s.word().matches(".*\\d.*")) {
			return Stream.of(s.here("Il manque devant " + Stumble.quoted(s.word()) + " le mot qui dit ce que c’est (« compétence », « savoir », « épreuve » …).",
					Mend.standIn(s.offset(), 0, ANY + " ")));
		}
		return Stream.of(s.here(Stumble.quoted(s.word()) + " n’est pas un mot du langage. Commencez la ligne par un de ses mots (« compétence », « savoir », « section » …), "
				+ "ou par « > » si c’est un paragraphe.", Mend.standIn(s.offset(), s.end() - s.offset(), ANY)));
	}
}
