// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.lexing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The keywords of the language and the numbers that a generated parser gives to tokens. Keywords are compared without accents, so that
 * {@code pole}, {@code pôle} in NFC and {@code pôle} in NFD are one word; case matters, for codes are often in capitals.
 */
public final class Vocabulary {
	/** By the word without accents, and by the word as the grammar has it: the usual spelling is found at once. */
	private final Map<String, Integer> keywords = new HashMap<>();
	private final Map<String, Integer> rules = new HashMap<>();

	/**
	 * @param tokens the generated token definitions: number to {@code 'keyword'} or {@code RULE_NAME}
	 * @throws IllegalStateException if two keywords differ by accents only
	 */
	public Vocabulary(Map<Integer, String> tokens) {
		tokens.forEach((type, name) -> {
			if (!name.startsWith("'")) {
				rules.put(name, type);
			} else {
				add(name.substring(1, name.length() - 1), type);
			}
		});
	}

	private void add(String keyword, int type) {
		Integer before = keywords.put(key(keyword), type);
		if (before != null) {
			throw new IllegalStateException("Two keywords differ by accents only: " + keyword);
		}
		keywords.put(keyword, type);
	}

	/** The token number of this word if it is a keyword, or -1. */
	public int keyword(String word) {
		Integer type = keywords.get(word);
		if (type == null && !ascii(word)) {
			type = keywords.get(key(word));
		}
		return type == null ? -1 : type;
	}

	/** The token number of this terminal, {@code RULE_MOT} for example. */
	public int rule(String name) {
		return rules.get(name);
	}

	/** The word as keywords are compared: without accents, ligatures undone, without soft hyphens and other invisible marks. */
	public static String key(String word) {
		return ascii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]+", "");
	}

	private static boolean ascii(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}
}
