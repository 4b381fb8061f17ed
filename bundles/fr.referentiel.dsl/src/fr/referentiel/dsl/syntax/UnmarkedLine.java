// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A line of text without the mark that begins one. */
final class UnmarkedLine implements Guess {
	/** Words of the language that a sentence begins with as well. */
	private static final Set<String> SMALL_WORDS = Set.of("avant", "de", "en", "la", "non", "pour", "si", "sous", "sur", "vers");

	private final NearKeyword keywords;

	UnmarkedLine(NearKeyword keywords) {
		this.keywords = keywords;
	}

	@Override
	public Stream<Fault> at(Stumble s) {
		String line = s.text().substring(s.offset(), s.lineEnd());
		if (!s.newLine() || line.isEmpty() || line.contains("{") || line.startsWith("}") || s.word(1).startsWith("«")
				|| keywords.known(s.word()) && !SMALL_WORDS.contains(s.word())) {
			return Stream.of();
		}
		return (inList(s) ? List.of("- ", "> ") : List.of("> ", "- ")).stream().map(mark -> new Fault(s.offset(), s.lineEnd() - s.offset(), message(line, mark),
				Mend.insert(s.offset(), mark, "En faire " + (mark.equals("- ") ? "un point de liste" : "un paragraphe"))));
	}

	/** Whether the line above is a point of a list, or opens a list. */
	private static boolean inList(Stumble s) {
		String before = s.text().substring(0, s.offset()).stripTrailing();
		String above = before.substring(before.lastIndexOf('\n') + 1).strip();
		return above.startsWith("-") || above.matches("(limites|savoirs|compétences|tâches|critères|indicateurs)\\s*\\{");
	}

	private static String message(String line, String mark) {
		return Stumble.quoted(line) + " n’est pas un mot du langage. " + (mark.equals("- ") ? "Un point de liste commence par « - »." : "Un paragraphe commence par « > », un point de liste par « - ».");
	}
}
