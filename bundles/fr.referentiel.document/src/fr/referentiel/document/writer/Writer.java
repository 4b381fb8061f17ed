// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Turns one kind of content into one file format.
 * <p>
 * The same content gives the same bytes, on every run and in every time zone: no clock, no random number. Writers hold no state and may be
 * shared by threads.
 *
 * @param <T> {@link fr.referentiel.document.content.Document} or {@link fr.referentiel.document.content.Workbook}
 */
public interface Writer<T> {

	/**
	 * Writes the whole file; does not close the stream.
	 *
	 * @throws IOException when the stream fails or a picture cannot be read
	 */
	void write(T content, OutputStream out) throws IOException;
}
