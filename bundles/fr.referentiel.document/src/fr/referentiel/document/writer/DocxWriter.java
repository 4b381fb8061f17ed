// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import fr.referentiel.diagram.writer.QuietLog;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.theme.Look;
import fr.referentiel.document.theme.Template;
import fr.referentiel.document.theme.Theme;
import fr.referentiel.document.theme.UnusableLookException;

/**
 * Writes a document as Office Open XML text (ECMA-376), for Word and LibreOffice.
 * <p>
 * Headings, lists, captions, contents, header rows and page numbers are those of the format, so that readers can navigate, restyle and
 * update them. The looks are in {@code docx-styles.xml}; no paragraph carries its own.
 */
public final class DocxWriter implements Writer<Document> {

	private static final String THEME = "word/theme/theme1.xml";

	private final Theme theme;
	private final Optional<Template> template;

	public DocxWriter() {
		this(Look.STANDARD);
	}

	public DocxWriter(Look look) {
		this.theme = look.theme();
		this.template = look.template(Template.Kind.DOCX);
	}

	@Override
	public void write(Document content, OutputStream out) throws IOException {
		Document typeset = Typesetting.typeset(content);
		QuietLog.settle();
		@SuppressWarnings("resource") // in memory; see StablePackage
		var file = new XWPFDocument();
		addStyles(file, typeset.language());
		OfficeProperties.set(file, typeset.title(), typeset.language(), typeset.metadata());
		var pages = new DocxPages(file, typeset.title(), theme, template.map(DocxPaper::of).orElse(DocxPaper.A4), template.map(chosen -> new DocxHeads(chosen, file)));
		new DocxBody(file, Outline.of(typeset), pages, theme).write(typeset.blocks());
		StablePackage.write(file, Map.of("word/settings.xml", settings(typeset)), out);
	}

	private void addStyles(XWPFDocument file, String language) throws IOException {
		byte[] styles = styles();
		try (var numbering = open("docx-numbering.xml")) {
			file.createStyles().setStyles(StylesDocument.Factory.parse(new ByteArrayInputStream(styles)).getStyles());
			file.getStyles().setSpellingLanguage(language);
			file.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
		} catch (XmlException invalid) {
			if (template.isPresent())
				throw new UnusableLookException("Les styles du modèle ne sont pas ceux d’un document Word. Enregistrez-le de nouveau depuis Word ou"
						+ " LibreOffice.", invalid);
			throw new IllegalStateException("the styles of this bundle are well-formed", invalid);
		}
		template.map(chosen -> chosen.part(THEME)).ifPresent(colours -> addTheme(file, colours));
	}

	private byte[] styles() throws IOException {
		String own = Stencil.filledIn("docx-styles.xml", theme);
		return template.map(chosen -> new DocxTemplate(chosen, own).bytes()).orElseGet(() -> own.getBytes(StandardCharsets.UTF_8));
	}

	/** The colours and fonts that the template's styles speak of by their place in its theme. */
	private static void addTheme(XWPFDocument file, byte[] colours) {
		try {
			PackagePartName name = PackagingURIHelper.createPartName("/" + THEME);
			var part = file.getPackage().createPart(name, "application/vnd.openxmlformats-officedocument.theme+xml");
			try (var out = part.getOutputStream()) {
				out.write(colours);
			}
			file.getPackagePart().addRelationship(name, TargetMode.INTERNAL, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme");
		} catch (InvalidFormatException | IOException impossible) {
			throw new IllegalStateException("a part in memory", impossible);
		}
	}

	/** A document with a contents list asks Word to fill in its page numbers when it is opened. */
	private static byte[] settings(Document document) throws IOException {
		boolean contents = document.blocks().stream().anyMatch(TableOfContents.class::isInstance);
		try (var in = open("docx-settings.xml")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{{contents}}", String.valueOf(contents)).getBytes(StandardCharsets.UTF_8);
		}
	}

	private static InputStream open(String name) {
		return DocxWriter.class.getResourceAsStream(name);
	}
}
