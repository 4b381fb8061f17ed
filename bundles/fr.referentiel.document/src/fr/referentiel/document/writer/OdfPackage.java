// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.referentiel.document.content.Metadata;

/**
 * The parts of one OpenDocument file (ISO/IEC 26300-2), written in the order they are added, with fixed times.
 * <p>
 * The media type comes first and uncompressed, so that programs recognise the file by its first bytes; the manifest comes last.
 */
final class OdfPackage {

	static final String VERSION = "1.3";

	private final String mediaType;
	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final Map<String, String> mediaTypes = new LinkedHashMap<>();

	/** @param mediaType {@code application/vnd.oasis.opendocument.text} or its like */
	OdfPackage(String mediaType) {
		this.mediaType = mediaType;
	}

	OdfPackage xml(String name, String content) {
		return part(name, "text/xml", content.getBytes(StandardCharsets.UTF_8));
	}

	OdfPackage part(String name, String type, byte[] bytes) {
		parts.put(name, bytes);
		mediaTypes.put(name, type);
		return this;
	}

	/** What the file says of itself. */
	OdfPackage metadata(String title, String language, Metadata metadata) {
		var xml = document("meta");
		xml.open("office:meta").element("meta:generator", "Référentiel Studio").element("dc:title", title);
		if (!metadata.subject().isEmpty())
			xml.element("dc:subject", metadata.subject());
		metadata.keywords().forEach(keyword -> xml.element("meta:keyword", keyword));
		if (!metadata.author().isEmpty())
			xml.element("meta:initial-creator", metadata.author()).element("dc:creator", metadata.author());
		metadata.created().ifPresent(date -> xml.element("meta:creation-date", date.toString()).element("dc:date", date.toString()));
		xml.element("dc:language", language).close("office:meta").close("office:document-meta");
		return xml("meta.xml", xml.toString());
	}

	/** Begins a part of XML: its root element is open, with all name spaces that writers use. */
	static Markup document(String kind) {
		var xml = new Markup();
		xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		return xml.open("office:document-" + kind,
				"xmlns:office", ns("office"), "xmlns:style", ns("style"), "xmlns:text", ns("text"), "xmlns:table", ns("table"),
				"xmlns:draw", ns("drawing"), "xmlns:fo", ns("xsl-fo-compatible"), "xmlns:svg", ns("svg-compatible"), "xmlns:number", ns("datastyle"),
				"xmlns:meta", ns("meta"), "xmlns:config", ns("config"), "xmlns:of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
				"xmlns:xlink", "http://www.w3.org/1999/xlink", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "office:version", VERSION);
	}

	private static String ns(String name) {
		return "urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0";
	}

	void write(OutputStream out) throws IOException {
		var zip = new ZipOutputStream(out);
		stored(zip, "mimetype", mediaType.getBytes(StandardCharsets.US_ASCII));
		for (var part : parts.entrySet())
			deflated(zip, part.getKey(), part.getValue());
		deflated(zip, "META-INF/manifest.xml", manifest().getBytes(StandardCharsets.UTF_8));
		zip.finish();
	}

	private String manifest() {
		var xml = new Markup();
		xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		xml.open("manifest:manifest", "xmlns:manifest", ns("manifest"), "manifest:version", VERSION).newLine();
		xml.single("manifest:file-entry", "manifest:full-path", "/", "manifest:version", VERSION, "manifest:media-type", mediaType).newLine();
		mediaTypes.forEach((name, type) -> xml.single("manifest:file-entry", "manifest:full-path", name, "manifest:media-type", type).newLine());
		return xml.close("manifest:manifest").toString();
	}

	private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		var checksum = new CRC32();
		checksum.update(bytes);
		var entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		entry.setCrc(checksum.getValue());
		put(zip, entry, bytes);
	}

	private static void deflated(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		put(zip, new ZipEntry(name), bytes);
	}

	private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
		entry.setTimeLocal(StablePackage.EPOCH);
		zip.setLevel(StablePackage.level(entry.getName()));
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}
}
