// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.function.Function;
import java.util.function.Supplier;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Workbook;

/**
 * A part of a document that is a file of its own in each format. Its content is made when the first format needs it, and once for all of them; one
 * thread at a time.
 */
public sealed interface Piece {
	/** The name of its files, without folder nor extension. */
	String name();

	/**
	 * A text to read or to print.
	 *
	 * @param verbatim whether it is to be laid beside the official text: as plain text, it keeps its characters and its lines
	 */
	record Prose(String name, Supplier<Document> content, boolean verbatim) implements Piece {
		public Prose {
			content = new Once<>(content);
		}

		public Prose(String name, Supplier<Document> content) {
			this(name, content, false);
		}
	}

	/**
	 * A spreadsheet to fill in.
	 *
	 * @param someones whether it is one person's, who fills in this very file
	 */
	record Sheets(String name, Supplier<Workbook> content, boolean someones) implements Piece {
		public Sheets {
			content = new Once<>(content);
		}

		/** A blank that is copied before it is filled in. */
		public Sheets(String name, Supplier<Workbook> content) {
			this(name, content, false);
		}
	}

	/**
	 * A spreadsheet that reads others, which are written in the same format.
	 *
	 * @param content the workbook whose links lead to files that end with the given extension
	 */
	record Links(String name, Function<String, Workbook> content) implements Piece {
	}

	/** Asks once and remembers. */
	final class Once<T> implements Supplier<T> {
		private Supplier<? extends T> source;
		private T value;

		private Once(Supplier<? extends T> source) {
			this.source = source;
		}

		@Override
		public T get() {
			if (source != null) {
				value = source.get();
				source = null;
			}
			return value;
		}
	}
}
