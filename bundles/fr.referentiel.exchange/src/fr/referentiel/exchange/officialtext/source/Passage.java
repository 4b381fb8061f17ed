// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that belong together: a paragraph, an item, the label of a cell. Its lines are joined; a word cut by a hyphen at the end of a line is
 * put together.
 *
 * @param marker    what stood before it
 * @param fragments its stretches of source lines, in order; never empty
 */
public record Passage(Marker marker, List<Fragment> fragments) implements Block {
	/** A letter before the hyphen and a small letter after the line end: the hyphen was the typesetter's. */
	private static final Pattern CUT = Pattern.compile(".*\\p{Ll}-");

	public Passage {
		fragments = List.copyOf(fragments);
	}

	/** The words, separated by single blanks where lines were joined. */
	public String text() {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < fragments.size(); i++) {
			glue(out, i);
			out.append(fragments.get(i).text());
		}
		return out.toString();
	}

	private void glue(StringBuilder out, int i) {
		if (i > 0) {
			if (cut(i)) {
				out.setLength(out.length() - 1);
			} else if (!(out.charAt(out.length() - 1) == '-' && fragments.get(i).line() > fragments.get(i - 1).line() && hyphenated(i))) {
				out.append(' ');
			}
		}
	}

	private boolean cut(int i) {
		String next = fragments.get(i).text();
		return fragments.get(i).line() > fragments.get(i - 1).line() && CUT.matcher(fragments.get(i - 1).text()).matches()
				&& Character.isLowerCase(next.charAt(0)) && !hyphenated(i);
	}

	/** Whether the word before the hyphen is one that French joins to the next (« sous-», « demi-», « non-»), so that the hyphen stays. */
	private boolean hyphenated(int i) {
		return fragments.get(i - 1).text().matches("(?i).*(^|[^\\p{L}])(sous|demi|mi|semi|non|vice|contre|inter|ex|quasi)-");
	}

	/** The first source line. */
	public int line() {
		return fragments.get(0).line();
	}

	/** Whether the source prints all of it in italic. */
	public boolean italic() {
		return fragments.stream().allMatch(Fragment::italic);
	}

	/**
	 * What lies between two offsets of {@link #text()}, without surrounding blanks; null when nothing does.
	 *
	 * @param mark the marker of the new passage
	 */
	public Passage part(int start, int end, Marker mark) {
		List<Fragment> parts = new ArrayList<>();
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < fragments.size(); i++) {
			glue(out, i);
			Fragment f = fragments.get(i);
			int at = out.length();
			out.append(f.text());
			Fragment part = f.part(Math.clamp(start - at, 0, f.text().length()), Math.clamp(end - at, 0, f.text().length()));
			if (part != null) {
				parts.add(part);
			}
		}
		return parts.isEmpty() ? null : new Passage(mark, parts);
	}

	/** The passage cut before each of these offsets of {@link #text()}; the parts after the first have the given marker. */
	public List<Passage> cutAt(List<Integer> offsets, Marker following) {
		List<Passage> parts = new ArrayList<>();
		int start = 0;
		for (int offset : offsets) {
			add(parts, part(start, offset, parts.isEmpty() ? marker : following));
			start = offset;
		}
		add(parts, part(start, Integer.MAX_VALUE, parts.isEmpty() ? marker : following));
		return parts;
	}

	private static void add(List<Passage> parts, Passage part) {
		if (part != null) {
			parts.add(part);
		}
	}

	/** The passage cut before each place where the pattern begins, the very beginning left out. */
	public List<Passage> cutBefore(Pattern pattern, Marker following) {
		Matcher m = pattern.matcher(text());
		List<Integer> offsets = new ArrayList<>();
		while (m.find()) {
			if (m.start() > 0) {
				offsets.add(m.start());
			}
		}
		return cutAt(offsets, following);
	}

	/** Both, one after the other. */
	public Passage with(Passage next) {
		List<Fragment> all = new ArrayList<>(fragments);
		all.addAll(next.fragments);
		return new Passage(marker, all);
	}
}
