// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** A label that is not in guillemets: « activité A1.1 Mise en œuvre d'une veille ». */
final class UnquotedLabel implements Guess {
	private final NearKeyword keywords;

	UnquotedLabel(NearKeyword keywords) {
		this.keywords = keywords;
	}

	@Override
	public Stream<Fault> at(Stumble s) {
		boolean taken = s.sameLine(-1) && s.sameLine(-2) && !keywords.known(s.word(-1)) && keywords.known(s.word(-2)) && !s.word(-1).matches(".*\\d.*");
		return taken ? Stream.concat(quoted(s, -1), quoted(s, 0)) : s.newLine() ? Stream.of() : quoted(s, 0);
	}

	private static Stream<Fault> quoted(Stumble s, int from) {
		List<ILeafNode> words = s.rest(from);
		if (words.isEmpty() || !Character.isLetter(words.getFirst().getText().charAt(0)) || words.stream().anyMatch(w -> w.getText().indexOf('«') >= 0 || w.getText().indexOf('"') >= 0)) {
			return Stream.of();
		}
		int offset = words.getFirst().getOffset();
		int length = words.getLast().getEndOffset() - offset;
		String label = s.text().substring(offset, offset + length);
		return Stream.of(new Fault(offset, length, "Un texte se met entre guillemets : " + Stumble.quoted(label) + ".",
				new Mend(offset, length, "« " + label + " »", "Mettre des guillemets")));
	}
}
