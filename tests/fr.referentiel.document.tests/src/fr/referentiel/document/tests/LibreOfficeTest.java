// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.writer.DocxWriter;
import fr.referentiel.document.writer.XlsxWriter;

/** A program that is not ours opens what we write; skipped without LibreOffice, but required under CI. */
class LibreOfficeTest {

	private static final String PROGRAM = "soffice";
	private static final int PATIENCE_SECONDS = 180;

	@TempDir
	Path folder;

	@BeforeEach
	void needLibreOffice() {
		boolean installed = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
		if (!installed && "true".equals(System.getenv("CI")))
			fail("LibreOffice est requis sous CI=true et n’est pas installé.");
		if (!installed)
			System.out.println("IGNORÉ : LibreOffice n’est pas installé ; l’ouverture des fichiers DOCX et XLSX n’est pas vérifiée.");
		assumeTrue(installed, "LibreOffice n’est pas installé");
	}

	@Test
	void LibreOffice_opens_the_text_and_prints_it() throws Exception {
		Path docx = new AtomicOutput(folder).write("livret.docx", out -> new DocxWriter().write(Samples.handbook(), out));
		Path pdf = converted(docx, "pdf");
		assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.US_ASCII));
		String text = Files.readString(converted(docx, "txt:Text (encoded):UTF8"));
		for (String expected : List.of("Syllabus\u00A0: préparation", "être inscrit", "Tableau\u00A01. Grille horaire", "Cadre légal", "Figure\u00A01. La trace"))
			assertTrue(text.contains(expected), expected);
	}

	@Test
	void LibreOffice_opens_the_grid_prints_it_and_finds_the_same_mark() throws Exception {
		Path xlsx = new AtomicOutput(folder).write("grille.xlsx", out -> new XlsxWriter().write(Samples.grid("4", "3", "2"), out));
		assertTrue(Files.size(converted(xlsx, "pdf")) > 1000);
		String values = Files.readString(converted(xlsx, "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033"));
		assertTrue(values.contains("Note sur 20,15.00,"), values);
	}

	private Path converted(Path source, String filter) throws IOException, InterruptedException {
		// a profile of its own: an open LibreOffice would swallow the request, and say nothing
		var process = new ProcessBuilder(PROGRAM, "--headless", "-env:UserInstallation=" + folder.resolve("profil").toUri(), "--convert-to", filter,
				"--outdir", folder.toString(), source.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("journal.txt").toFile()).start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			fail("LibreOffice ne répond pas.");
		}
		Path result = folder.resolve(source.getFileName().toString().replaceFirst("[^.]+$", filter.split(":")[0]));
		assertTrue(Files.exists(result), () -> "LibreOffice n’a pas converti " + source);
		return result;
	}
}
