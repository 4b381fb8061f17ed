// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** Something that has no place where it stands. A line that begins with a word of the language is not: what went wrong is rather before it. */
final class Superfluous implements Guess {
	private final NearKeyword keywords;

	Superfluous(NearKeyword keywords) {
		this.keywords = keywords;
	}

	@Override
	public Stream<Fault> at(Stumble s) {
		List<ILeafNode> rest = s.rest(0);
		return rest.isEmpty() || s.newLine() && keywords.known(s.word()) ? Stream.of() : Stream.of(rest.getFirst(), rest.getLast()).distinct().map(last -> without(s, last));
	}

	private static Fault without(Stumble s, ILeafNode last) {
		int length = last.getEndOffset() - s.offset();
		String what = Stumble.quoted(s.text().substring(s.offset(), last.getEndOffset()));
		String message = s.newLine() ? what + " n’a pas sa place ici. Retirez cette ligne, ou placez-la dans l’élément qu’elle concerne."
				: what + " n’est pas attendu après " + Stumble.quoted(s.word(-1)) + ". Retirez-le, ou écrivez devant lui le mot qui l’annonce.";
		return new Fault(s.offset(), length, message, new Mend(s.offset(), length, "", "Retirer " + what));
	}
}
