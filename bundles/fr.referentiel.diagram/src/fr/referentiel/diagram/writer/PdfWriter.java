// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.text.Typeface;

/**
 * Writes a scene as a PDF of one page: searchable text in an embedded font, title and language set.
 *
 * <p>The page is the smallest of A4 to A0, upright or across, on which a label is at least {@value #LEAST_LABEL} points high, or one made to measure where
 * A0 is too small.
 */
public final class PdfWriter implements SceneWriter {
	/** Footnote size in a face with tall small letters: what an inspector can still read on a printed A3. */
	static final double LEAST_LABEL = 5.4;
	private static final double LABEL = 11;
	private static final double MARGIN = PdfPage.MARGIN;

	@Override
	public void write(Scene scene, OutputStream out) throws IOException {
		QuietLog.settle();
		try (PDDocument document = new PDDocument()) {
			Phrases phrases = new Phrases(scene);
			describe(document, phrases);
			PDRectangle size = size(scene);
			PDPage page = new PDPage(size);
			document.addPage(page);
			PDType0Font regular = font(document, false);
			PDType0Font bold = font(document, true);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				new PdfPage(content, regular, bold, scale(scene, size), size, scene.width()).paint(scene);
			}
			document.setDocumentId(stableId(scene));
			document.save(out);
		}
	}

	private static void describe(PDDocument document, Phrases phrases) {
		document.getDocumentInformation().setTitle(phrases.title());
		document.getDocumentInformation().setSubject(phrases.description());
		document.getDocumentInformation().setCreator("Référentiel Studio");
		document.getDocumentCatalog().setLanguage("fr-FR");
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		document.getDocumentCatalog().setViewerPreferences(preferences);
	}

	/** Without ligatures, which many readers do not find when one searches for their letters. */
	private static PDType0Font font(PDDocument document, boolean bold) throws IOException {
		try (InputStream in = Typeface.open(bold)) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
			font.setEnableGsub(false);
			return PDType0Font.load(document, font, true);
		}
	}

	private static PDRectangle size(Scene scene) {
		for (PDRectangle sheet : List.of(PDRectangle.A4, PDRectangle.A3, PDRectangle.A2, PDRectangle.A1, PDRectangle.A0)) {
			PDRectangle across = new PDRectangle(sheet.getHeight(), sheet.getWidth());
			PDRectangle better = scale(scene, across) > scale(scene, sheet) ? across : sheet;
			if (scale(scene, better) * LABEL >= LEAST_LABEL)
				return better;
		}
		double scale = LEAST_LABEL / LABEL;
		return new PDRectangle((float) (scene.width() * scale + 2 * MARGIN), (float) (scene.height() * scale + 2 * MARGIN));
	}

	/** Points for one pixel of the scene; never larger than life. */
	private static double scale(Scene scene, PDRectangle page) {
		return Math.min(1, Math.min((page.getWidth() - 2 * MARGIN) / scene.width(), (page.getHeight() - 2 * MARGIN) / scene.height()));
	}

	/** PDFBox takes the clock otherwise. */
	private static long stableId(Scene scene) {
		CRC32 sum = new CRC32();
		sum.update(new SvgWriter().text(scene).getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}
}
