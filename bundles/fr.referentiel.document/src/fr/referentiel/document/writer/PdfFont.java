// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;

/**
 * A font of one PDF file, read when the first text is set in it.
 * <p>
 * Without substitution of glyphs: these fonts replace nothing in French (the files are the same, byte for byte), yet PDFBox would spend more time
 * looking for it, word by word, than on all the rest.
 */
final class PdfFont extends PDFontSupplier {

	private final PDDocument file;
	private final Supplier<InputStream> source;

	/** @param source opens the TrueType font */
	PdfFont(PDDocument file, Supplier<InputStream> source) {
		super(null);
		this.file = file;
		this.source = source;
	}

	@Override
	public PDFont supply() {
		try (InputStream in = source.get()) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
			font.setEnableGsub(false);
			return PDType0Font.load(file, font, true);
		} catch (IOException unreadable) {
			throw new UncheckedIOException("a font of this bundle", unreadable);
		}
	}
}
