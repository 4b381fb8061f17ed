// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;

/**
 * The headings of a document in order, each with an anchor of its own.
 *
 * @param entries one per heading, in reading order
 */
record Outline(List<Entry> entries) {

	/** A heading as the contents list shows it. */
	record Entry(int level, String text, String anchor) {
	}

	static Outline of(Document document) {
		var taken = new HashSet<String>();
		var entries = new ArrayList<Entry>();
		for (var block : document.blocks())
			if (block instanceof Heading heading)
				entries.add(new Entry(heading.level(), heading.text(), unique(heading, taken)));
		return new Outline(List.copyOf(entries));
	}

	/** The rank, from 0, of the heading of this anchor; -1 for none. */
	int indexOf(String anchor) {
		for (int i = 0; i < entries.size(); i++)
			if (entries.get(i).anchor().equals(anchor))
				return i;
		return -1;
	}

	List<Entry> downTo(int depth) {
		return entries.stream().filter(entry -> entry.level() <= depth).toList();
	}

	private static String unique(Heading heading, Set<String> taken) {
		String wanted = heading.anchor().isEmpty() ? slug(heading.text()) : heading.anchor();
		String anchor = wanted;
		for (int rank = 2; !taken.add(anchor); rank++)
			anchor = wanted + "-" + rank;
		return anchor;
	}

	private static String slug(String text) {
		String plain = Normalizer.normalize(text.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? "titre" : slug;
	}
}
