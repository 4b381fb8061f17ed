// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.ClassRecap;
import fr.referentiel.document.writer.DocxWriter;
import fr.referentiel.document.writer.HtmlWriter;
import fr.referentiel.document.writer.OdsWriter;
import fr.referentiel.document.writer.OdtWriter;
import fr.referentiel.document.writer.PdfWriter;
import fr.referentiel.document.writer.XlsxWriter;
import fr.referentiel.testing.Project;

/**
 * Programs that are not ours find nothing wrong with what we write: the schemas of Office Open XML, veraPDF, the ODF validator, the W3C's HTML checker. Skipped where the build did
 * not bring them, but required under CI.
 */
class OutsideValidatorsTest {

	private static final int PATIENCE_SECONDS = 600;

	@TempDir
	Path folder;

	private Path program;

	@BeforeEach
	void needValidators() {
		Path validators = Project.root().resolve("releng/validateurs");
		program = validators.resolve("verifier");
		boolean there = List.of("ooxml", "odf-pdf", "html").stream().allMatch(kind -> Files.isDirectory(validators.resolve(kind).resolve("target/jars")));
		if (!there && "true".equals(System.getenv("CI")))
			fail("Les validateurs sont requis sous CI=true : construisez releng/validateurs d’abord.");
		if (!there)
			System.out.println("IGNORÉ : les validateurs ne sont pas dans releng/validateurs/*/target/jars ; OOXML, PDF, ODF et HTML ne sont pas vérifiés.");
		assumeTrue(there, "les validateurs manquent");
	}

	@Test
	void nothing_is_wrong_with_files_of_any_format() throws Exception {
		var output = new AtomicOutput(folder);
		var files = new ArrayList<Path>();
		for (Document document : List.of(Samples.handbook(), Samples.turned())) {
			String name = "document" + files.size();
			files.add(output.write(name + ".pdf", out -> new PdfWriter().write(document, out)));
			files.add(output.write(name + ".odt", out -> new OdtWriter().write(document, out)));
			files.add(output.write(name + ".html", out -> new HtmlWriter().write(document, out)));
			files.add(output.write(name + ".docx", out -> new DocxWriter().write(document, out)));
		}
		for (Workbook workbook : List.of(Samples.grid("4", "3", "2"), MosGrids.of("E4"), recap())) {
			files.add(output.write("classeur" + files.size() + ".ods", out -> new OdsWriter().write(workbook, out)));
			files.add(output.write("classeur" + files.size() + ".xlsx", out -> new XlsxWriter().write(workbook, out)));
		}
		assertEquals(0, check(files), this::said);
	}

	private static Workbook recap() {
		return ClassRecap.of("BTS", List.of(new ClassRecap.Entry(new Candidate("Dupont", "Éloïse", "0012", "", "", "", ""), "dupont.xlsx", MosGrids.of("E4"))));
	}

	@Test
	void the_programs_do_find_faults() throws Exception {
		for (String name : List.of("faux.pdf", "faux.html", "faux.odt", "faux.docx", "faux.xlsx")) {
			Path file = Files.writeString(folder.resolve(name), "<p>Ni l’un ni l’autre");
			assertNotEquals(0, check(List.of(file)), name);
		}
	}

	private int check(List<Path> files) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(program.toString()));
		files.forEach(file -> command.add(file.toString()));
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("journal.txt").toFile()).start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			fail("Les validateurs ne répondent pas : " + Arrays.asList(said()));
		}
		return process.exitValue();
	}

	private String said() {
		try {
			return Files.readString(folder.resolve("journal.txt"), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			return unreadable.toString();
		}
	}
}
