// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** A code that is a word of the language: « échelle autonomie ». With a capital it is none. */
final class KeywordAsCode implements Guess {
	private final NearKeyword words;

	KeywordAsCode(NearKeyword words) {
		this.words = words;
	}

	@Override
	public Stream<Fault> at(Stumble s) {
		ILeafNode before = s.token(-1);
		if (!s.sameLine(-1) || !words.known(s.word()) || Requirement.after(before).stream().noneMatch(Requirement::isCode)) {
			return Stream.of();
		}
		String code = s.word().substring(0, 1).toUpperCase(Locale.FRENCH) + s.word().substring(1);
		return Stream.of(s.here(Stumble.quoted(s.word()) + " est un mot du langage, et ne peut pas être un code. Avec une majuscule, il le peut : « " + code + " ».",
				new Mend(s.offset(), s.word().length(), code, "Écrire « " + code + " »")));
	}
}
