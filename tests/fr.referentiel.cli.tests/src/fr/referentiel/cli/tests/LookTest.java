// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import fr.referentiel.testing.CommandCase;

/** A school's own look, on the command line. */
class LookTest extends CommandCase {
	@Test
	void a_theme_colours_the_document_and_a_poor_contrast_is_told() throws IOException {
		Files.writeString(folder.resolve("lycee.theme"), "couleur : #FFCC00\nen-tête : Lycée Exemple\n");
		assertEquals(0, generate("--formats", "html", "--theme", "lycee.theme"), err);
		String page = Files.readString(folder.resolve("sorties/syllabus-E4.html"));
		assertTrue(page.contains("#FFCC00") && page.contains("Lycée Exemple"));
		assertTrue(err.contains("contraste de 1,5 pour 1"), err);
	}

	@Test
	void a_bad_theme_or_template_is_wrong_use_and_nothing_is_written() throws IOException {
		Files.writeString(folder.resolve("faux.theme"), "couleur : rouge\n");
		Files.writeString(folder.resolve("faux.dotx"), "pas un document");
		assertRefused("n’est pas une couleur", "--theme", "faux.theme");
		assertRefused("n’existe pas", "--theme", "absent.theme");
		assertRefused("est abîmé", "--modele", "faux.dotx");
		assertRefused("n’existe pas", "--modele", "absent.ott");
	}

	@Test
	void a_template_that_no_format_takes_is_told_and_not_passed_over() throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("modele.ott")))) {
			zip.putNextEntry(new ZipEntry("styles.xml"));
			zip.write("<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>".getBytes(StandardCharsets.UTF_8));
		}
		assertRefused("ne sert qu’au format odt", "--modele", "modele.ott");
		assertRefused("ne sert qu’au format odt", "--modele", "modele.ott", "--formats", "docx,pdf");
	}

	private void assertRefused(String expected, String... look) {
		assertEquals(2, generate(look));
		assertTrue(err.contains(expected), err);
		assertFalse(Files.exists(folder.resolve("sorties")));
	}

	private int generate(String... look) {
		String[] arguments = new String[look.length + 7];
		System.arraycopy(new String[] { "generer", "syllabus", model("mos"), "--epreuve", "E4", "--vers", "sorties" }, 0, arguments, 0, 7);
		System.arraycopy(look, 0, arguments, 7, look.length);
		return run(arguments);
	}
}
