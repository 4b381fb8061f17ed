// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;

/** Takes apart the lines of a cell that the conversion ran together into one. Words are never changed; a cut too few or too many shows in the draft. */
final class RunTogether {
	private static final String BEFORE = "(?<=[\\p{L}\\p{N})».…]\\s)(?<!\\b(?:de|à|par|et|ou|en|sur|dans|chez|pour|que|d')\\s)";
	/** Where a noun phrase begins: a capital article, or a capital word that a colon follows at once. */
	private static final Pattern PHRASE = Pattern.compile(
			BEFORE + "(?=(?:Les?|La|Une?|Des|Du)\\s|L')|(?<=[\\p{Ll})]\\s)(?=\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+){0,2}\\s?:\\s)");
	/** Where a sentence begins. */
	private static final Pattern SENTENCE = Pattern.compile("(?<=[.]\\s)(?=\\p{Lu})");
	/** Where a verb phrase begins: a capital infinitive. */
	private static final Pattern INFINITIVE = Pattern.compile(BEFORE + "(?=(?:S')?\\p{Lu}\\p{Ll}+(?:er|ir|re)\\s)");

	private RunTogether() {
	}

	static List<Passage> phrases(Cell cell) {
		return nested(cut(cell.passages(), PHRASE));
	}

	static List<Passage> sentences(List<Passage> passages) {
		return cut(passages, SENTENCE);
	}

	static List<Passage> infinitives(List<Passage> passages) {
		return cut(passages, INFINITIVE);
	}

	/** Bullets that follow a line which announces them, and has none itself, are of the second rank. */
	static List<Passage> nested(List<Passage> passages) {
		List<Passage> parts = new ArrayList<>();
		boolean announced = false;
		for (Passage passage : passages) {
			if (passage.marker() == Marker.NONE) {
				announced = passage.text().endsWith(":");
			}
			boolean below = announced && passage.marker() == Marker.ITEM;
			parts.add(below ? new Passage(Marker.SUBITEM, passage.fragments()) : passage);
		}
		return parts;
	}

	private static List<Passage> cut(List<Passage> passages, Pattern pattern) {
		List<Passage> parts = new ArrayList<>();
		for (Passage passage : passages) {
			if (passage.marker() == Marker.NONE) {
				parts.addAll(passage.cutBefore(pattern, Marker.NONE));
			} else {
				parts.add(passage);
			}
		}
		return parts;
	}
}
