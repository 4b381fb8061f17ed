// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.theme.Theme;

/**
 * Writes a document as Office Open XML text (ECMA-376), for Word and LibreOffice.
 * <p>
 * Headings, lists, captions, contents, header rows and page numbers are those of the format, so that readers can navigate, restyle and
 * update them. The looks are in {@code docx-styles.xml}; no paragraph carries its own.
 */
public final class DocxWriter implements Writer<Document> {

	private final Theme theme;

	public DocxWriter() {
		this(Theme.STANDARD);
	}

	public DocxWriter(Theme theme) {
		this.theme = theme;
	}

	@Override
	public void write(Document content, OutputStream out) throws IOException {
		Document typeset = Typesetting.typeset(content);
		QuietLog.settle();
		var packaged = new ByteArrayOutputStream();
		try (var file = new XWPFDocument()) {
			addStyles(file, typeset.language());
			OfficeProperties.set(file, typeset.title(), typeset.language(), typeset.metadata());
			new DocxBody(file, Outline.of(typeset), new DocxPages(file, typeset.title(), theme), theme).write(typeset.blocks());
			file.write(packaged);
		}
		StablePackage.write(packaged.toByteArray(), Map.of("word/settings.xml", resource("docx-settings.xml")), out);
	}

	private void addStyles(XWPFDocument file, String language) throws IOException {
		String styles = Stencil.filledIn("docx-styles.xml", theme);
		try (var numbering = open("docx-numbering.xml")) {
			file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
			file.getStyles().setSpellingLanguage(language);
			file.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
		} catch (XmlException invalid) {
			throw new IllegalStateException("the styles of this bundle are well-formed", invalid);
		}
	}

	private static byte[] resource(String name) throws IOException {
		try (var in = open(name)) {
			return in.readAllBytes();
		}
	}

	private static InputStream open(String name) {
		return DocxWriter.class.getResourceAsStream(name);
	}
}
