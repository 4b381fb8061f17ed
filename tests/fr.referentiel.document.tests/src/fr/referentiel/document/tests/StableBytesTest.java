// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.writer.DocxWriter;
import fr.referentiel.document.writer.HtmlWriter;
import fr.referentiel.document.writer.OdsWriter;
import fr.referentiel.document.writer.OdtWriter;
import fr.referentiel.document.writer.PdfWriter;
import fr.referentiel.document.writer.TextWriter;
import fr.referentiel.document.writer.Writer;
import fr.referentiel.document.writer.XlsxWriter;

class StableBytesTest {

	@Test
	void the_same_document_gives_the_same_bytes_in_every_format() throws IOException {
		assertStable(new DocxWriter(), Samples.handbook());
		assertStable(new DocxWriter(), Document.french("Sans date", Samples.handbook().blocks()));
		assertStable(new HtmlWriter(), Samples.handbook());
		assertStable(new OdtWriter(), Samples.handbook());
		assertStable(new PdfWriter(), Samples.handbook());
		assertStable(new PdfWriter(), Document.french("Sans date", Samples.handbook().blocks()));
		assertStable(new TextWriter(false), Samples.handbook());
		assertStable(new TextWriter(true), Samples.handbook());
	}

	@Test
	void the_same_workbook_gives_the_same_bytes() throws IOException {
		assertStable(new XlsxWriter(), Samples.grid("4", "3", "2"));
		assertStable(new OdsWriter(), Samples.grid("4", "3", "2"));
	}

	@Test
	void the_parts_of_an_Office_file_carry_no_time_and_the_content_types_come_first() throws IOException {
		assertEquals("[Content_Types].xml", Parts.unzip(written(new DocxWriter(), Samples.handbook())).keySet().iterator().next());
		try (var zip = new ZipInputStream(new ByteArrayInputStream(written(new XlsxWriter(), Samples.grid())))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
		}
	}

	/** Another time zone and another language of the machine stand for another machine and another day. */
	private static <T> void assertStable(Writer<T> writer, T content) throws IOException {
		TimeZone zone = TimeZone.getDefault();
		Locale locale = Locale.getDefault();
		byte[] here = written(writer, content);
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertArrayEquals(here, written(writer, content));
		} finally {
			TimeZone.setDefault(zone);
			Locale.setDefault(locale);
		}
		assertFalse(here.length == 0);
	}

	private static <T> byte[] written(Writer<T> writer, T content) throws IOException {
		var out = new ByteArrayOutputStream();
		writer.write(content, out);
		return out.toByteArray();
	}
}
