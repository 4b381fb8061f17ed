// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/** What may be typed into a range of input cells; anything else is refused with a message. */
public sealed interface Validation {

	/** Excel keeps a list of values in a field of this size. */
	int LIST_LIMIT = 255;

	CellRange range();

	Message message();

	/**
	 * What the user is told.
	 *
	 * @param errorTitle at most 32 characters
	 * @param error      at most 225 characters: what is wrong and what to type
	 * @param hint       shown when the cell is entered; empty for none
	 */
	record Message(String errorTitle, String error, String hint) {
		public Message {
			if (errorTitle.length() > 32 || error.length() > 225 || hint.length() > 255)
				throw new IllegalArgumentException("message too long for a spreadsheet: " + errorTitle + ": " + error);
		}

		public Message(String errorTitle, String error) {
			this(errorTitle, error, "");
		}
	}

	/** One of a few values, without commas, together at most 255 characters; or nothing. */
	record OneOf(CellRange range, List<String> values, Message message) implements Validation {
		public OneOf {
			values = List.copyOf(values);
			if (values.isEmpty() || values.stream().anyMatch(value -> value.contains(",") || value.contains("\"")))
				throw new IllegalArgumentException("values without commas nor quotes expected: " + values);
			if (String.join(",", values).length() > LIST_LIMIT)
				throw new IllegalArgumentException("too many values for one list: " + values);
		}
	}

	/** A number from a minimum to a maximum, both included; or nothing. */
	record Between(CellRange range, double minimum, double maximum, Message message) implements Validation {
	}
}
