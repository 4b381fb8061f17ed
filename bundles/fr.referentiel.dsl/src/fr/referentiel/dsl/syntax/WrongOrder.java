// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** Two parts of a line that have changed places: « compétence « Analyser » C2 ». */
final class WrongOrder implements Guess {
	@Override
	public Stream<Fault> at(Stumble s) {
		return Stream.concat(swapped(s, -1), swapped(s, 0));
	}

	private static Stream<Fault> swapped(Stumble s, int first) {
		if (!s.sameLine(first) || !s.sameLine(first + 1) || brace(s.word(first)) || brace(s.word(first + 1))) {
			return Stream.of();
		}
		ILeafNode one = s.token(first);
		ILeafNode other = s.token(first + 1);
		String between = s.text().substring(one.getEndOffset(), other.getOffset());
		String right = other.getText() + (between.isEmpty() ? " " : between) + one.getText();
		return Stream.of(new Fault(one.getOffset(), other.getEndOffset() - one.getOffset(),
				Stumble.quoted(other.getText()) + " s’écrit avant " + Stumble.quoted(one.getText()) + ".",
				new Mend(one.getOffset(), other.getEndOffset() - one.getOffset(), right, "Les mettre dans l’ordre")));
	}

	private static boolean brace(String token) {
		return token.equals("{") || token.equals("}");
	}
}
