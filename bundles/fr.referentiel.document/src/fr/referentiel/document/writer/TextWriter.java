// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import fr.referentiel.document.content.Document;

/**
 * Writes a document as plain text in UTF-8, lines ended by a line feed.
 * <p>
 * Two manners: for reading, typeset and wrapped; verbatim, with the characters of the content and one line per paragraph or item, to be
 * laid beside an official text or compared line by line.
 */
public final class TextWriter implements Writer<Document> {

	private static final int READING_WIDTH = 100;
	private static final int UNLIMITED = Integer.MAX_VALUE;

	private final boolean verbatim;

	/** @param verbatim whether the texts keep their characters and their lines stay whole */
	public TextWriter(boolean verbatim) {
		this.verbatim = verbatim;
	}

	@Override
	public void write(Document content, OutputStream out) throws IOException {
		Document document = verbatim ? content : Typesetting.typeset(content);
		String text = new TextBody(document, verbatim ? UNLIMITED : READING_WIDTH, READING_WIDTH).text();
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
