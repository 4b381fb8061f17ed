// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.stream.Stream;

/** A word that was written twice: « en en II.c ». */
final class Doubled implements Guess {
	@Override
	public Stream<Fault> at(Stumble s) {
		if (s.word().isEmpty() || !s.word().equals(s.word(-1)) || s.word().equals("}")) {
			return Stream.of();
		}
		int before = s.token(-1).getEndOffset();
		return Stream.of(s.here(Stumble.quoted(s.word()) + " est écrit deux fois. Retirez le second.",
				new Mend(before, s.end() - before, "", "Retirer le second " + Stumble.quoted(s.word()))));
	}
}
