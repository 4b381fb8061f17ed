// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.referentiel.dsl.lexing.Vocabulary;
import fr.referentiel.model.EditDistance;

/** A word of the language that is misspelt, in capitals, cut short, in the wrong number, or without its hyphen. */
@Singleton
final class NearKeyword implements Guess {
	/** More attempts would be felt while one types. */
	private static final int TRIED = 4;

	private final List<String> keywords;

	@Inject
	NearKeyword(IGrammarAccess grammar) {
		keywords = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().filter(k -> Character.isLetter(k.charAt(0))).sorted().toList();
	}

	/** Whether a word is one of the language; accents do not matter. */
	boolean known(String word) {
		return keywords.stream().anyMatch(k -> Vocabulary.key(k).equals(Vocabulary.key(word)));
	}

	@Override
	public Stream<Fault> at(Stumble s) {
		Stream<Fault> joined = s.sameLine(1) ? words(s, 0, s.word() + "-" + s.word(1), s.token(1).getEndOffset(), 0) : Stream.of();
		Stream<Fault> before = s.sameLine(-1) ? words(s, -1, s.word(-1), s.token(-1).getEndOffset(), 1) : Stream.of();
		return Stream.concat(joined, Stream.concat(words(s, 0, s.word(), s.end(), limit(s.word())), before));
	}

	private Stream<Fault> words(Stumble s, int token, String word, int end, int limit) {
		if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
			return Stream.of();
		}
		int offset = s.token(token).getOffset();
		String key = key(word);
		String written = s.text().substring(offset, end);
		return keywords.stream().filter(k -> !k.equals(written)).map(k -> new Near(k, distance(key, key(k), limit))).filter(n -> n.distance <= limit)
				.sorted(Comparator.comparingInt(Near::distance)).limit(TRIED)
				.map(n -> new Fault(offset, end - offset, message(written, n.keyword),
						new Mend(offset, end - offset, n.keyword, "Écrire « " + n.keyword + " »")));
	}

	private static int limit(String word) {
		return Math.max(1, word.length() / 3);
	}

	/** A word that is the beginning of another one is near to it, however much is missing. */
	private static int distance(String written, String keyword, int limit) {
		return limit > 0 && written.length() > 2 && keyword.startsWith(written) ? Math.min(1, keyword.length() - written.length()) : EditDistance.of(written, keyword, limit);
	}

	private static String message(String written, String keyword) {
		return written.toLowerCase(Locale.ROOT).equals(keyword) ? "Les mots du langage s’écrivent sans majuscule : « " + keyword + " »."
				: Stumble.quoted(written) + " ne se comprend pas ici. Vouliez-vous dire « " + keyword + " » ?";
	}

	private static String key(String word) {
		return Vocabulary.key(word).toLowerCase(Locale.ROOT);
	}

	private record Near(String keyword, int distance) {
	}
}
