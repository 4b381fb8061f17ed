// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.model.Note;

/** The printed mark of a footnote: its number in brackets, or as many asterisks as its code says. */
final class NoteMark {
	private static final String ASTERISK = "asterisque";
	private static final String TWO = "double-";

	private NoteMark() {
	}

	static String of(Note note) {
		String code = note.getCode() == null ? "" : note.getCode();
		if (code.startsWith(TWO + ASTERISK)) {
			return "**";
		}
		return code.startsWith(ASTERISK) || code.isEmpty() ? "*" : "(" + code + ")";
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
