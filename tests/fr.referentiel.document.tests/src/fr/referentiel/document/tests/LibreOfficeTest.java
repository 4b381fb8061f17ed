// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.writer.DocxWriter;
import fr.referentiel.document.writer.XlsxWriter;
import fr.referentiel.testing.LibreOffice;
import fr.referentiel.testing.LibreOfficeCase;

/** A program that is not ours opens what we write; skipped without LibreOffice, but required under CI. */
class LibreOfficeTest extends LibreOfficeCase {

	@Test
	void LibreOffice_opens_the_text_and_prints_it() throws Exception {
		Path docx = new AtomicOutput(folder).write("livret.docx", out -> new DocxWriter().write(Samples.handbook(), out));
		Path pdf = office.converted(docx, "pdf");
		assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.US_ASCII));
		String text = Files.readString(office.converted(docx, "txt:Text (encoded):UTF8"));
		for (String expected : List.of("Syllabus\u00A0: préparation", "être inscrit", "Tableau\u00A01. Grille horaire", "Cadre légal", "Figure\u00A01. La trace"))
			assertTrue(text.contains(expected), expected);
	}

	@Test
	void LibreOffice_opens_the_grid_prints_it_and_finds_the_same_mark() throws Exception {
		Path xlsx = new AtomicOutput(folder).write("grille.xlsx", out -> new XlsxWriter().write(Samples.grid("4", "3", "2"), out));
		assertTrue(Files.size(office.converted(xlsx, "pdf")) > 1000);
		String values = Files.readString(office.converted(xlsx, LibreOffice.FIRST_SHEET));
		assertTrue(values.contains("Note sur 20,15.00,"), values);
	}
}
