// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.List;

/**
 * One change of a text that makes it readable at a place.
 *
 * @param offset where it begins, in characters from 0
 * @param length how many characters it replaces; 0 to insert
 * @param text   what stands there instead
 * @param title  what it does, an infinitive in French; empty when only the author can do it: the text is then a stand-in
 */
public record Mend(int offset, int length, String text, String title) {

	/** A stand-in, to read on behind a place that only the author can mend. */
	static Mend standIn(int offset, int length, String text) {
		return new Mend(offset, length, text, "");
	}

	static Mend insert(int offset, String text, String title) {
		return new Mend(offset, 0, text, title);
	}

	String applied(String whole) {
		return whole.substring(0, offset) + text + whole.substring(offset + length);
	}

	/** How it goes along with a finding ({@code donnees}); nothing when it is not for authors. */
	public List<String> data() {
		return title.isEmpty() ? List.of() : List.of(title, String.valueOf(offset), String.valueOf(length), text);
	}

	/** What {@link #data} wrote; null when there is none. */
	public static Mend of(List<String> data) {
		return data.isEmpty() ? null : new Mend(Integer.parseInt(data.get(1)), Integer.parseInt(data.get(2)), data.get(3), data.get(0));
	}
}
