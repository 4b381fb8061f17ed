// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * Writes a zip file again in a fixed order and with fixed times.
 * <p>
 * POI stamps entries with the clock. Here the content types come first, as the Open Packaging Conventions advise, then the relations of the
 * package, then the other parts by name.
 */
final class StablePackage {

	/**
	 * Local on purpose, for zip entries have no time zone. A month after the earliest time a zip file can tell: Java takes that one for "too
	 * early" and adds a field that depends on the time zone.
	 */
	static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

	private static final Comparator<String> ORDER = Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
			.thenComparing(name -> !name.equals("_rels/.rels")).thenComparing(Comparator.naturalOrder());

	private StablePackage() {
	}

	/**
	 * Writes a file of POI. It stays open: closing a file that was made in memory frees nothing, and writes it once more, into the void.
	 *
	 * @param replaced parts, by name, written instead of those of the file
	 */
	static void write(POIXMLDocument file, Map<String, byte[]> replaced, OutputStream out) throws IOException {
		var stable = new ZipOutputStream(out);
		for (var part : parts(packaged(file)).entrySet()) {
			stable.setLevel(level(part.getKey()));
			var entry = new ZipEntry(part.getKey());
			entry.setTimeLocal(EPOCH);
			stable.putNextEntry(entry);
			stable.write(replaced.getOrDefault(part.getKey(), part.getValue()));
			stable.closeEntry();
		}
		stable.finish();
	}

	/** Pictures are compressed already. */
	static int level(String part) {
		return part.endsWith(".png") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION;
	}

	/** What POI writes, not compressed, for it is written again. */
	private static byte[] packaged(POIXMLDocument file) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var zip = new ZipArchiveOutputStream(bytes);
		zip.setLevel(Deflater.NO_COMPRESSION);
		file.write(zip);
		return bytes.toByteArray();
	}

	private static Map<String, byte[]> parts(byte[] zip) throws IOException {
		var parts = new TreeMap<String, byte[]>(ORDER);
		try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
				parts.put(entry.getName(), in.readAllBytes());
		}
		return parts;
	}
}
