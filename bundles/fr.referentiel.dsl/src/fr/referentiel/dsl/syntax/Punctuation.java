// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.Set;
import java.util.stream.Stream;

/** Signs that stand for those of the language: brackets or a colon for a brace, « et » or a semicolon for a comma. */
final class Punctuation implements Guess {
	private static final Set<String> OPENING = Set.of("(", "[", ":");
	private static final Set<String> CLOSING = Set.of(")", "]");
	private static final Set<String> AND = Set.of("et", "ou", ";", "&", "+", "/");

	@Override
	public Stream<Fault> at(Stumble s) {
		String sign = s.word();
		if (OPENING.contains(sign)) {
			return instead(s, "{", "Un bloc s’ouvre par une accolade « { », et non par " + Stumble.quoted(sign) + ".");
		}
		if (CLOSING.contains(sign)) {
			return instead(s, "}", "Un bloc se ferme par une accolade « } », et non par " + Stumble.quoted(sign) + ".");
		}
		return AND.contains(sign) ? instead(s, ",", "Les codes d’une énumération se séparent par une virgule « , », et non par " + Stumble.quoted(sign) + ".") : Stream.of();
	}

	private static Stream<Fault> instead(Stumble s, String right, String message) {
		int from = right.equals(",") && s.sameLine(-1) ? s.token(-1).getEndOffset() : s.offset();
		return Stream.of(s.here(message, new Mend(from, s.end() - from, right, "Écrire « " + right + " »")));
	}
}
