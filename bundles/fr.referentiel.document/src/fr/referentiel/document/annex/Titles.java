// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;
import java.util.stream.Stream;

import fr.referentiel.model.Insertion;

/**
 * What the text itself prints above the columns of a table, and before the rank of a pole; where it says nothing, the usual words.
 *
 * @param columns in reading order, each once
 * @param pole    the words before the rank, or null
 */
record Titles(List<String> columns, String pole) {
	/** The usual words everywhere. */
	static final Titles USUAL = new Titles(List.of(), null);
	private static final String POLE = "Pôle d’activités n°";

	/** The titles that an insertion writes; one text may hold several, separated as the cells of a table are. */
	static Titles of(Insertion insertion) {
		List<String> columns = insertion.getColonnes().stream().flatMap(text -> Stream.of(text.split("\\|", -1))).map(String::strip).toList();
		return new Titles(columns, insertion.getIntitule());
	}

	/** The title at a place, from 0. */
	String column(int place, String usual) {
		return place < columns.size() ? columns.get(place) : usual;
	}

	/** The titles of a table, from a place on, as many as there are usual ones. */
	String[] columns(int from, String... usual) {
		String[] titles = usual.clone();
		for (int i = 0; i < titles.length; i++) {
			titles[i] = column(from + i, usual[i]);
		}
		return titles;
	}

	/** « Pôle d'activités n° 2 ». */
	String pole(int rank) {
		return (pole == null ? POLE : pole) + " " + rank;
	}
}
