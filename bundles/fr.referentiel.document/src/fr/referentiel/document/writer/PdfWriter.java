// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import fr.referentiel.diagram.writer.QuietLog;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.theme.Theme;

/**
 * Writes a document as tagged PDF for everyone (PDF/UA-1, ISO 14289-1): headings, lists, tables with their header cells, alternative texts, links,
 * bookmarks and language are in the file; its fonts too.
 * <p>
 * The page is the one of {@link HtmlWriter}, laid out for paper by openhtmltopdf. Nothing is fetched: pictures come inside the page.
 */
public final class PdfWriter implements Writer<Document> {

	private static final String PRODUCER = "Référentiel Studio";

	private final Theme theme;

	public PdfWriter() {
		this(Theme.STANDARD);
	}

	public PdfWriter(Theme theme) {
		this.theme = theme;
	}

	@Override
	public void write(Document content, OutputStream out) throws IOException {
		Document document = Typesetting.typeset(content);
		// the library would tell stderr how far it is
		XRLog.setLoggingEnabled(false);
		QuietLog.settle();
		String page = HtmlWriter.page(document, theme, styleSheet(document), true);
		try (var file = new PDDocument(); PdfBoxRenderer renderer = renderer(page, file)) {
			renderer.layout();
			renderer.createPDFKeepOpen();
			setProperties(file, document);
			// of the content, where the library would take the time
			file.setDocumentId((long) page.hashCode());
			file.save(out);
		}
		out.flush();
	}

	private PdfBoxRenderer renderer(String page, PDDocument file) throws IOException {
		var builder = new PdfRendererBuilder();
		builder.usePDDocument(file);
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.withProducer(PRODUCER);
		builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:image/png;"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((uri, type) -> uri == null || uri.startsWith("data:image/png;"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.useUnicodeLineBreaker(new FrenchLineBreaks());
		new PdfFonts(theme).addTo(builder, file);
		builder.withHtmlContent(page, null);
		return builder.buildPdfRenderer();
	}

	private String styleSheet(Document document) throws IOException {
		return Stencil.filledIn("pdf-style.css", theme)
				.replace("{{header}}", quoted(theme.header(document.title())))
				.replace("{{footer}}", quoted(theme.footer(document.title())));
	}

	/** A string of CSS: what could end it, the style sheet or the element around is written by number, and the space after a number ends the number. */
	private static String quoted(String text) {
		var quoted = new StringBuilder("\"");
		text.codePoints().forEach(c -> {
			if (Character.isLetterOrDigit(c) || c == ' ' || c >= 0x80)
				quoted.appendCodePoint(c);
			else
				quoted.append(String.format("\\%x ", c));
		});
		return quoted.append('"').toString();
	}

	/** What the library fills in by the clock and by chance. */
	private static void setProperties(PDDocument file, Document document) {
		PDDocumentInformation information = file.getDocumentInformation();
		information.setCreator(PRODUCER);
		information.setProducer(PRODUCER);
		Calendar created = document.metadata().created().map(instant -> {
			var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
			calendar.setTimeInMillis(instant.toEpochMilli());
			return (Calendar) calendar;
		}).orElse(null);
		information.setCreationDate(created);
		information.setModificationDate(created);
	}
}
