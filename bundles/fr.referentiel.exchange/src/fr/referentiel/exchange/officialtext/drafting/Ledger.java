// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.exchange.officialtext.source.Fragment;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.SourceText;

/**
 * Which characters of the source found a place in the draft. What nobody used is what is left to place by hand: so no word is lost, whatever
 * the readers understand.
 */
final class Ledger {
	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]+(\\s[^<>]*)?/?>");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

	private final Map<Integer, BitSet> used = new TreeMap<>();
	private final List<Fragment> again = new ArrayList<>();

	/** Takes note that these words are in the draft. */
	void use(Passage passage) {
		passage.fragments().forEach(this::use);
	}

	/** Takes note that these words say again, word for word, what the draft has already. */
	void again(Passage passage) {
		use(passage);
		again.addAll(passage.fragments());
	}

	/** What is said again, in the order found. */
	List<Fragment> repeated() {
		return again;
	}

	private void use(Fragment f) {
		used.computeIfAbsent(f.line(), k -> new BitSet()).set(f.from(), f.to());
	}

	/** Whether all of these words are in the draft. */
	boolean isUsed(Passage passage) {
		return passage.fragments().stream().allMatch(f -> used.getOrDefault(f.line(), new BitSet()).nextClearBit(f.from()) >= f.to());
	}

	/**
	 * What is left, in order: stretches of lines that hold at least one letter or figure.
	 *
	 * @param except lines that are left out
	 */
	List<Fragment> rest(SourceText text, Set<Integer> except) {
		List<Fragment> rest = new ArrayList<>();
		for (int n = 1; n <= text.lines().size(); n++) {
			if (!except.contains(n)) {
				rest(text.lines().get(n - 1), n, rest);
			}
		}
		return rest;
	}

	private void rest(String line, int number, List<Fragment> rest) {
		BitSet taken = (BitSet) used.getOrDefault(number, new BitSet()).clone();
		Matcher tag = TAG.matcher(line);
		while (tag.find()) {
			taken.set(tag.start(), tag.end());
		}
		for (int from = taken.nextClearBit(0); from < line.length(); from = taken.nextClearBit(from)) {
			int end = taken.nextSetBit(from);
			int to = end < 0 ? line.length() : end;
			String left = line.substring(from, to).strip();
			if (WORD.matcher(left).find()) {
				rest.add(new Fragment(number, from, left, false));
			}
			from = to;
		}
	}
}
