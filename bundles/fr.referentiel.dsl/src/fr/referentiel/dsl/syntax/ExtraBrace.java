// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.stream.Stream;

/** A closing brace on the line of others, where no block is open: « } } ». */
final class ExtraBrace implements Guess {
	@Override
	public Stream<Fault> at(Stumble s) {
		if (!s.word().equals("}") || depth(s) > 0) {
			return Stream.of();
		}
		int before = s.sameLine(-1) ? s.token(-1).getEndOffset() : s.offset();
		return Stream.of(s.here("Cette accolade fermante « } » est de trop : tous les blocs sont fermés. Retirez-la, ou ajoutez l’accolade ouvrante « { » qui lui "
				+ "manque plus haut.", new Mend(before, s.end() - before, "", "Retirer cette accolade « } »")));
	}

	/** How many blocks are open before the unexpected token. */
	private static int depth(Stumble s) {
		int depth = 0;
		for (int away = -1; s.token(away) != null; away--) {
			depth += s.word(away).equals("{") ? 1 : s.word(away).equals("}") ? -1 : 0;
		}
		return depth;
	}
}
