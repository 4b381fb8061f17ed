// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.model.Note;

/** The printed mark of a footnote: as the text prints it, else its code in brackets. */
final class NoteMark {
	private static final String UNCODED = "*";

	private NoteMark() {
	}

	static String of(Note note) {
		if (note.getMarque() != null) {
			return note.getMarque();
		}
		return note.getCode() == null ? UNCODED : "(" + note.getCode() + ")";
	}

	/** The mark before the text of the note. */
	static String before(Note note) {
		return of(note) + " ";
	}

	/** The marks after what they are about, or an empty text. */
	static String after(List<Note> notes) {
		return notes.stream().map(n -> " " + of(n)).collect(Collectors.joining());
	}
}
