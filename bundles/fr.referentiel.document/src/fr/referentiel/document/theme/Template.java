// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A document of the school's whose styles the output takes on: DOCX, DOTX, ODT or OTT. Only what is asked for is read; macros are never.
 */
public final class Template {

	/** What the template is, and so what it can be the template of. */
	public enum Kind {
		DOCX(Set.of("docx", "dotx"), Map.of("word/styles.xml", "styles", "word/document.xml", "document")),
		ODT(Set.of("odt", "ott"), Map.of("styles.xml", "document-styles"));

		private final Set<String> endings;
		/** The parts that are read, and what their root is called. */
		private final Map<String, String> parts;

		Kind(Set<String> endings, Map<String, String> parts) {
			this.endings = endings;
			this.parts = parts;
		}
	}

	private static final long LARGEST = 20L * 1024 * 1024;
	/** What all parts may be together when unpacked: beyond that it is no template but a trap. */
	private static final long LARGEST_UNPACKED = 50L * 1024 * 1024;
	private static final int MOST_PARTS = 2000;
	private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
	private static final String WITHOUT_PASSWORD = " Ouvrez-le dans votre traitement de texte et enregistrez-en une copie sans mot de passe, en DOCX ou en ODT.";

	private final Path file;
	private final Kind kind;
	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private Template(Path file, Kind kind) {
		this.file = file;
		this.kind = kind;
	}

	/** @throws UnusableLookException for a file that is missing, is not such a document, is damaged or too large */
	public static Template read(Path file) {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		for (Kind kind : Kind.values())
			if (kind.endings.contains(ending)) {
				var template = new Template(file, kind);
				template.unpack();
				kind.parts.forEach(template::check);
				return template;
			}
		throw new UnusableLookException("Le modèle « " + file + " » n’est ni un DOCX ou DOTX, ni un ODT ou OTT. Enregistrez-le dans un de ces formats.");
	}

	private void check(String part, String root) {
		if (!root.equals(xml(part).getDocumentElement().getLocalName()))
			throw notThis(part);
	}

	private UnusableLookException notThis(String part) {
		return fault("n’est pas un document " + kind + " (« " + part + " » y manque ou dit autre chose). Ouvrez-le dans votre traitement de texte et"
				+ " enregistrez-le de nouveau.", null);
	}

	public Kind kind() {
		return kind;
	}

	/** A part as it is; null for none. */
	public byte[] part(String name) {
		return parts.get(name);
	}

	/** The names of all parts. */
	public Set<String> names() {
		return parts.keySet();
	}

	/** A part as XML, read without external entities. */
	public Document xml(String name) {
		byte[] part = parts.get(name);
		if (part == null)
			throw notThis(name);
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(new ByteArrayInputStream(part));
		} catch (SAXException | IOException damaged) {
			throw fault("est abîmé (« " + name + " » ne se lit pas). Ouvrez-le dans votre traitement de texte et enregistrez-le de nouveau.", damaged);
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private void unpack() {
		try {
			if (!Files.isRegularFile(file))
				throw fault("n’existe pas ou n’est pas un fichier. Vérifiez son chemin.", null);
			if (Files.size(file) > LARGEST)
				throw fault("est trop gros (plus de 20 Mo). Retirez-en les images et le texte : seuls ses styles servent.", null);
			if (isCompoundFile())
				throw fault("est protégé par un mot de passe, ou d’un format de Word d’avant 2007." + WITHOUT_PASSWORD, null);
			try (var zip = new ZipFile(file.toFile())) {
				unpack(zip);
			}
			if (isEncrypted())
				throw fault("est protégé par un mot de passe." + WITHOUT_PASSWORD, null);
		} catch (IOException damaged) {
			throw fault("est abîmé ou n’est pas un document. Ouvrez-le dans votre traitement de texte et enregistrez-le de nouveau.", damaged);
		}
	}

	/** What an encrypted DOCX is, and a DOC whatever its name ([MS-CFB], 2.2). */
	private boolean isCompoundFile() throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(COMPOUND_FILE, in.readNBytes(COMPOUND_FILE.length));
		}
	}

	/** OpenDocument 1.3, part 2, 3.4.1: parts stay where they are, and the manifest says how each is encrypted; a whole package is one encrypted part. */
	private boolean isEncrypted() {
		byte[] manifest = parts.get("META-INF/manifest.xml");
		return kind == Kind.ODT && (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data") || parts.containsKey("encrypted-package"));
	}

	private void unpack(ZipFile zip) throws IOException {
		long unpacked = 0;
		for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
			if (parts.size() >= MOST_PARTS)
				throw fault("a trop de parties pour un document.", null);
			if (entry.isDirectory())
				continue;
			try (InputStream in = zip.getInputStream(entry)) {
				// what the entry says of its size is not to be believed
				byte[] bytes = in.readNBytes((int) (LARGEST_UNPACKED - unpacked + 1));
				unpacked += bytes.length;
				if (unpacked > LARGEST_UNPACKED)
					throw fault("est démesuré une fois décompressé (plus de 50 Mo) : ce n’est pas un modèle.", null);
				parts.put(entry.getName(), bytes);
			}
		}
	}

	private UnusableLookException fault(String what, Throwable cause) {
		return new UnusableLookException("Le modèle « " + file + " » " + what, cause);
	}
}
