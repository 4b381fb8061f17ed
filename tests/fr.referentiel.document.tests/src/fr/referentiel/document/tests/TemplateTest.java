// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.w3c.dom.Element;

import fr.referentiel.document.theme.Look;
import fr.referentiel.document.theme.Template;
import fr.referentiel.document.theme.Theme;
import fr.referentiel.document.theme.UnusableLookException;
import fr.referentiel.document.writer.DocxWriter;
import fr.referentiel.document.writer.OdtWriter;

class TemplateTest {

	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
	/** A French Word calls its heading « Titre1 », and numbers it by a list of its own. */
	private static final Map<String, String> WORD = Map.of("word/styles.xml", "<w:styles " + W + "><w:style w:type=\"paragraph\" w:default=\"1\""
			+ " w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/>"
			+ "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:rPr><w:color w:val=\"006633\"/></w:rPr></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"Suite\"><w:name w:val=\"Suite\"/><w:basedOn w:val=\"Titre1\"/></w:style>"
			+ "<w:style w:type=\"character\" w:styleId=\"Label\"><w:name w:val=\"Autre chose\"/></w:style></w:styles>",
			"word/document.xml", "<w:document " + W + "><w:body><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1000\" w:bottom=\"1000\""
					+ " w:left=\"2000\" w:right=\"1500\" w:header=\"500\" w:footer=\"500\"/></w:sectPr></w:body></w:document>",
			"word/vbaProject.bin", "macro");
	private static final String ODF = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
			+ " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
	private static final Map<String, String> WRITER = Map.of("styles.xml", "<office:document-styles " + ODF + " office:version=\"1.3\"><office:styles>"
			+ "<style:style style:name=\"Heading_20_1\" style:family=\"paragraph\"><style:text-properties fo:color=\"#006633\"/></style:style></office:styles>"
			+ "<office:automatic-styles><style:page-layout style:name=\"p\"><style:page-layout-properties fo:page-width=\"21cm\" fo:margin-left=\"3cm\""
			+ " fo:margin-right=\"3cm\"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\""
			+ " style:page-layout-name=\"p\"><style:header><text:p>Lycée</text:p></style:header></style:master-page></office:master-styles></office:document-styles>",
			"Pictures/logo.png", "image", "Basic/script.xml", "macro");

	@TempDir
	Path folder;

	@Test
	void a_Word_document_takes_on_the_styles_of_its_template_whatever_their_language() throws Exception {
		byte[] file = docx(zip("modele.dotx", WORD));
		Parts styles = Parts.of(file, "word/styles.xml");
		assertEquals("006633", styles.text("//style[@styleId='Heading1']/rPr/color/@val"));
		assertEquals(0, styles.count("//style[@styleId='Titre1'] | //numPr"));
		assertEquals("Heading1", styles.text("//style[@styleId='Suite']/basedOn/@val"));
		assertEquals(1, styles.count("//style[@default='1' and @type='paragraph']"));
		for (Element used : Parts.of(file, "word/document.xml").elements("//pStyle | //rStyle | //tblStyle"))
			assertEquals(1, styles.count("//style[@styleId='" + used.getAttribute("val") + "']"), used.getAttribute("val"));
		assertEquals("Autre chose", styles.text("//style[@styleId='Label-modele']/name/@val"));
		assertEquals("2000", Parts.of(file, "word/document.xml").text("(//sectPr)[1]/pgMar/@left"));
		assertTrue(Parts.unzip(file).keySet().stream().noneMatch(name -> name.contains("vba")));
	}

	@Test
	void a_Word_document_takes_on_the_head_and_foot_of_its_template_with_their_picture_and_nothing_from_elsewhere() throws Exception {
		String r = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
		String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
		String drawing = "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"9\" cy=\"9\"/>"
				+ "<wp:docPr id=\"1\" name=\"logo\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"x\">"
				+ "<a:blip r:%s=\"%s\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
		var parts = new HashMap<>(WORD);
		parts.put("word/document.xml", WORD.get("word/document.xml").replace("<w:sectPr>", "<w:sectPr><w:headerReference " + r
				+ " w:type=\"default\" r:id=\"rId8\"/><w:headerReference " + r + " w:type=\"first\" r:id=\"rId9\"/><w:footerReference " + r + " w:type=\"default\" r:id=\"rId10\"/>"));
		parts.put("word/_rels/document.xml.rels", relations.formatted("<Relationship Id=\"rId8\" Type=\"header\" Target=\"header2.xml\"/>"
				+ "<Relationship Id=\"rId9\" Type=\"header\" Target=\"header1.xml\"/><Relationship Id=\"rId10\" Type=\"footer\" Target=\"footer1.xml\"/>"));
		parts.put("word/header1.xml", "<w:hdr " + W + "><w:p><w:r><w:t>La première page</w:t></w:r></w:p></w:hdr>");
		parts.put("word/header2.xml", "<w:hdr " + W + " " + r + "><w:p><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr><w:r><w:t>Lycée Ampère</w:t></w:r>"
				+ drawing.formatted("embed", "rId1") + drawing.formatted("link", "rId2") + "</w:p></w:hdr>");
		parts.put("word/_rels/header2.xml.rels", relations.formatted("<Relationship Id=\"rId1\" Type=\"image\" Target=\"media/logo.png\"/>"
				+ "<Relationship Id=\"rId2\" Type=\"image\" Target=\"http://exemple.invalid/espion.png\" TargetMode=\"External\"/>"));
		parts.put("word/media/logo.png", "image");
		parts.put("word/footer1.xml", "<w:ftr " + W + "><w:p><w:r><w:t>12 rue des Écoles</w:t></w:r></w:p></w:ftr>");
		byte[] file = docx(zip("modele.dotx", parts));
		Parts document = Parts.of(file, "word/document.xml");
		assertEquals(document.count("//sectPr"), document.count("//sectPr/headerReference[@type='default']"));
		String all = Parts.unzip(file).entrySet().stream().filter(part -> part.getKey().matches("word/(_rels/)?(header|footer).*"))
				.map(part -> new String(part.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining());
		for (String there : List.of("Lycée Ampère", "12 rue des Écoles", "w:val=\"Heading1\"", "r:embed=", "media/"))
			assertTrue(all.contains(there), there + " : " + all);
		for (String absent : List.of("exemple.invalid", "r:link", "La première page", "NUMPAGES"))
			assertFalse(all.contains(absent), absent + " : " + all);
	}

	@Test
	void an_OpenDocument_text_takes_on_the_styles_and_pages_of_its_template() throws Exception {
		byte[] file = odt(zip("modele.ott", WRITER));
		Parts styles = Parts.of(file, "styles.xml");
		assertEquals("#006633", styles.text("//style[@name='Heading_20_1']/text-properties/@color"));
		assertEquals(1, styles.count("//style[@name='Heading_20_2']"));
		assertEquals("Lycée", styles.text("//master-page[@name='Standard']/header"));
		assertEquals(1, styles.count("//master-page[@name='Couverture']"));
		assertEquals("150mm", Parts.of(file, "content.xml").text("//style[@family='table']/table-properties/@width"));
		assertTrue(Parts.unzip(file).containsKey("Pictures/logo.png"));
		assertTrue(Parts.unzip(file).keySet().stream().noneMatch(name -> name.startsWith("Basic")));
	}

	@Test
	void a_template_of_one_format_leaves_the_other_alone_and_bytes_stay_the_same() throws Exception {
		Look look = new Look(Theme.STANDARD, Optional.of(Template.read(zip("modele.ott", WRITER))));
		var with = new ByteArrayOutputStream();
		new DocxWriter(look).write(Samples.handbook(), with);
		var without = new ByteArrayOutputStream();
		new DocxWriter().write(Samples.handbook(), without);
		assertArrayEquals(without.toByteArray(), with.toByteArray());
		assertArrayEquals(odt(zip("a.ott", WRITER)), odt(zip("b.ott", WRITER)));
		assertArrayEquals(docx(zip("a.dotx", WORD)), docx(zip("b.dotx", WORD)));
	}

	@Test
	void what_is_no_template_is_told_before_anything_is_written() throws Exception {
		assertTold(folder.resolve("absent.docx"), "n’existe pas");
		assertTold(Files.createDirectory(folder.resolve("dossier.docx")), "n’est pas un fichier");
		assertTold(Files.writeString(folder.resolve("modele.txt"), "a"), "ni un DOCX");
		assertTold(Files.writeString(folder.resolve("texte.odt"), "pas un zip"), "abîmé");
		assertTold(zip("vide.docx", Map.of("a", "b")), "n’est pas un document DOCX");
		assertTold(zip("autre.docx", Map.of("word/styles.xml", "<html/>", "word/document.xml", "<html/>")), "n’est pas un document DOCX");
		assertTold(zip("autre.odt", Map.of("styles.xml", "<html/>")), "n’est pas un document ODT");
		assertTold(zip("coupe.odt", Map.of("styles.xml", "<office:document-styles")), "abîmé");
	}

	@Test
	void a_template_under_a_password_is_told_apart_from_a_damaged_one() throws Exception {
		try (var encrypted = new POIFSFileSystem(); var out = Files.newOutputStream(folder.resolve("secret.docx"))) {
			encrypted.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
			encrypted.writeFilesystem(out);
		}
		assertTold(folder.resolve("secret.docx"), "mot de passe");
		assertTold(zip("secret.odt", Map.of("styles.xml", "\u0001\u0002", "META-INF/manifest.xml",
				"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"styles.xml\">"
						+ "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>")), "mot de passe");
	}

	@Test
	void an_empty_file_and_a_document_with_macros_are_told() throws Exception {
		assertTold(Files.createFile(folder.resolve("vide.dotx")), "abîmé");
		assertTold(Files.createFile(folder.resolve("vide.ott")), "abîmé");
		assertTold(zip("macros.dotm", WORD), "ni un DOCX ou DOTX");
	}

	@Test
	void external_entities_are_refused() throws Exception {
		String secret = Files.writeString(folder.resolve("secret"), "secret").toUri().toString();
		assertTold(zip("entite.odt", Map.of("styles.xml",
				"<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret + "\">]><office:document-styles " + ODF + ">&x;</office:document-styles>")), "abîmé");
	}

	@Test
	void a_zip_bomb_is_refused() throws Exception {
		Path bomb = folder.resolve("bombe.odt");
		try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
			zip.putNextEntry(new ZipEntry("Pictures/a.png"));
			byte[] block = new byte[1 << 20];
			for (int i = 0; i < 60; i++)
				zip.write(block);
		}
		assertTrue(Files.size(bomb) < 200_000);
		assertTold(bomb, "démesuré");
	}

	private static void assertTold(Path file, String expected) {
		String said = assertThrows(UnusableLookException.class, () -> Template.read(file)).getMessage();
		assertTrue(said.contains(file.getFileName().toString()) && said.contains(expected), said);
	}

	private static byte[] docx(Path template) throws IOException {
		var out = new ByteArrayOutputStream();
		new DocxWriter(new Look(Theme.STANDARD, Optional.of(Template.read(template)))).write(Samples.handbook(), out);
		return out.toByteArray();
	}

	private static byte[] odt(Path template) throws IOException {
		var out = new ByteArrayOutputStream();
		new OdtWriter(new Look(Theme.STANDARD, Optional.of(Template.read(template)))).write(Samples.handbook(), out);
		return out.toByteArray();
	}

	private Path zip(String name, Map<String, String> parts) throws IOException {
		Path file = folder.resolve(name);
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}
}
