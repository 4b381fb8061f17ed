// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fr.referentiel.dsl.lexing.Vocabulary;

/** Whether a name answers to what was typed: each word typed begins a word of the name, or stands in it; accents and case do not count. */
public final class Matching {
	private final List<String> words;

	public Matching(String typed) {
		words = typed == null ? List.of() : Arrays.stream(key(typed).split("\\s+")).filter(w -> !w.isEmpty()).toList();
	}

	/** Whether all typed words stand in the name; with nothing typed, any name will do. */
	public boolean accepts(String name) {
		String compared = key(name);
		return words.stream().allMatch(compared::contains);
	}

	/** The text as it is compared: lower case, without accents, apostrophes alike. */
	public static String key(String text) {
		return Vocabulary.key(text).toLowerCase(Locale.FRENCH).replace('\u2019', '\'').replace("œ", "oe");
	}
}
