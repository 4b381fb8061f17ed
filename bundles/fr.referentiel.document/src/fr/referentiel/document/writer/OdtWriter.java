// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.theme.Look;
import fr.referentiel.document.theme.Template;
import fr.referentiel.document.theme.Theme;

/**
 * Writes a document as OpenDocument text (ODF 1.3, ISO/IEC 26300), for LibreOffice and Word.
 * <p>
 * Styles have the names of LibreOffice where it has one, so that a template can give them another look. Headings, lists, captions, contents, header
 * rows and page numbers are those of the format.
 */
public final class OdtWriter implements Writer<Document> {

	private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

	private static final String FOOT = "<text:tab/>Page\u00A0<text:page-number text:select-page=\"current\">1</text:page-number> sur\u00A0"
			+ "<text:page-count>1</text:page-count>";

	private static final int PORTRAIT_TEXT = 170;

	private final Theme theme;
	private final Optional<Template> template;

	public OdtWriter() {
		this(Look.STANDARD);
	}

	public OdtWriter(Look look) {
		this.theme = look.theme();
		this.template = look.template(Template.Kind.ODT);
	}

	@Override
	public void write(Document content, OutputStream out) throws IOException {
		Document document = Typesetting.typeset(content);
		String own = styles(document);
		Optional<OdtTemplate> merged = template.map(chosen -> new OdtTemplate(chosen, own));
		var body = new OdtBody(document, theme, merged.map(chosen -> chosen.textWidth(PORTRAIT_TEXT)).orElse(PORTRAIT_TEXT));
		var file = new OdfPackage(MEDIA_TYPE);
		file.xml("content.xml", body.content());
		file.xml("styles.xml", merged.map(OdtTemplate::xml).orElse(own));
		merged.ifPresent(chosen -> chosen.addPictures(file));
		file.metadata(document.title(), document.language(), document.metadata());
		body.pictures().forEach((name, bytes) -> file.part(name, "image/png", bytes));
		file.write(out);
		out.flush();
	}

	private String styles(Document document) throws IOException {
		String[] language = (document.language() + "-none").split("-");
		return Stencil.filledIn("odt-styles.xml", theme)
				.replace("{{language}}", language[0])
				.replace("{{country}}", language[1])
				.replace("{{header}}", line("Header", theme.header(document.title()), ""))
				.replace("{{footer}}", line("Footer", theme.footer(document.title()), FOOT))
				.replace("{{footer-landscape}}", line("Pied_20_paysage", theme.footer(document.title()), FOOT));
	}

	private static String line(String style, String text, String end) {
		var xml = new Markup();
		xml.open("text:p", "text:style-name", style);
		OdtText.characters(xml, text);
		return xml.raw(end).close("text:p").toString();
	}
}
