// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers stretches of lines into passages: bullets begin one, and so does what the caller says. */
final class Passages {
	/** A bullet inside a line: those that no French sentence holds. */
	private static final Pattern INNER_BULLET = Pattern.compile("(?<=\\s)[•▪●■◦\uF0B7\uF0A7►➢](?=\\s)");
	/** In a list whose items the conversion ran together, a dash before a capital is a bullet too. */
	private static final Pattern INNER_DASH = Pattern.compile(INNER_BULLET.pattern() + "|(?<=\\s)[-–](?=\\s\\p{Lu})");

	private final List<Passage> done = new ArrayList<>();
	private final List<Fragment> open = new ArrayList<>();
	private Marker marker = Marker.NONE;

	/** Ends the passage at hand. */
	void end() {
		if (!open.isEmpty()) {
			done.add(new Passage(marker, open));
			open.clear();
		}
		marker = Marker.NONE;
	}

	/** Whether a passage is at hand. */
	boolean isOpen() {
		return !open.isEmpty();
	}

	/** The last stretch of the passage at hand. */
	Fragment last() {
		return open.get(open.size() - 1);
	}

	Marker marker() {
		return marker;
	}

	/**
	 * Adds a stretch; a bullet at its head or inside begins a passage.
	 *
	 * @param list whether it stands in a list
	 */
	void add(Fragment fragment, boolean list) {
		Fragment rest = fragment;
		while (rest != null) {
			Marker head = Marker.of(rest.text());
			if (head != Marker.NONE) {
				end();
				marker = head;
				rest = rest.part(1, rest.text().length());
				continue;
			}
			Matcher m = (list ? INNER_DASH : INNER_BULLET).matcher(rest.text());
			int end = m.find() ? m.start() : rest.text().length();
			Fragment part = rest.part(0, end);
			if (part != null) {
				open.add(part);
			}
			rest = rest.part(end, rest.text().length());
		}
	}

	/** Ends, and hands out all. */
	List<Passage> all() {
		end();
		return List.copyOf(done);
	}
}
