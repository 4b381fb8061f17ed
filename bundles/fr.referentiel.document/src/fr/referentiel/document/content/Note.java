// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/**
 * Running text set apart from the rest.
 *
 * @param label a word that says what it is ("Remarque"), shown before the content; empty for none
 */
public record Note(Kind kind, String label, List<Prose> content) implements Block {

	/** Why it is set apart. */
	public enum Kind {
		NOTE,
		/** Words of another text. */
		QUOTE,
		/** Said by us, not by the official text. */
		UNOFFICIAL,
		WARNING
	}

	public Note {
		content = List.copyOf(content);
	}

	public static Note of(Kind kind, String label, String text) {
		return new Note(kind, label, List.of(Paragraph.of(text)));
	}
}
