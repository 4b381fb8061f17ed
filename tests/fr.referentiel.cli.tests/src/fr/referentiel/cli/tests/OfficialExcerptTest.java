// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.testing.CommandCase;

/** {@code importer texte} on an excerpt of a speciality that is not, with codes of other shapes. */
class OfficialExcerptTest extends CommandCase {
	@BeforeEach
	void excerpt() throws IOException {
		try (InputStream in = OfficialExcerptTest.class.getResourceAsStream("extrait-officiel.txt")) {
			Files.write(folder.resolve("horlogerie.txt"), in.readAllBytes());
		}
	}

	private String draft() throws IOException {
		assertEquals(0, run("importer", "texte", "horlogerie.txt", "--vers", "csh"), err);
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.list(folder.resolve("csh"))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".referentiel")).sorted().toList()) {
				all.append(Files.readString(file)).append('\n');
			}
		}
		return all.toString();
	}

	private String unplaced() throws IOException {
		return Files.readString(folder.resolve("csh").resolve("a-placer.txt"));
	}

	private static void has(String text, String... lines) {
		List<String> found = text.lines().map(String::strip).toList();
		for (String line : lines) {
			assertTrue(found.contains(line), line + " n'est pas dans :\n" + text);
		}
	}

	@Test
	void codesOfAnyShapeBecomeElementsUnderTheirParents() throws IOException {
		String draft = draft();
		has(draft, "référentiel CSH « Conduite de systèmes horlogers » {", "activité A1 « Préparer un réglage » {", "tâche A1-T1 « Choisir les outils de mesure »",
				"activité A2 « Contrôler un mouvement » {", "compétence C01 « Analyser un mouvement » {", "savoir S4.1 « Mécanique du mouvement » {",
				"compétence C02 « Régler un échappement » {", "savoir S4.3 « Échappements »", "unité U41 « Réglage d'un mouvement »");
		assertTrue(draft.contains("savoir S4.2"), draft);
	}

	@Test
	void wordsCutBySoftHyphensLigaturesAndLineEndsAreWholeAgain() throws IOException {
		has(draft(), "tâche A1-T2 « Relever l'état d'un mouvement avant réglage »", "tâche A2-T1 « Mesurer l'amplitude et la fidélité »");
	}

	@Test
	void limitsAreListsInLists() throws IOException {
		String draft = draft();
		has(draft, "- Le rouage", "- La force motrice", "- Les frottements :", "- Les unités", "- Les incertitudes de mesure");
		has(draft, "-- secs", "-- visqueux");
	}

	@Test
	void theTableOfTheExamGivesCategoriesFormsCoefficientsDurationsAndNotes() throws IOException {
		has(draft(), "catégorie 1 « Candidats scolaires »", "catégorie 2 « Autres candidats »", "épreuve E4 « Horlogerie » {",
				"sous-épreuve E41 « Réglage » coefficient 2,5 {", "valide unité U41", "modalité 1 ccf situations 2 « CCF 2 situations »",
				"modalité 2 ponctuelle pratique 3 h « Ponctuelle pratique »", "modalité 2 ponctuelle écrite 1 h 30 « Ponctuelle écrite » appel 1",
				"note 1 « Non compris le temps de préparation de 20 minutes »");
	}

	@Test
	void tablesThatShowByTheirColumnsOnlyGoOnOverPages() throws IOException {
		try (InputStream in = OfficialExcerptTest.class.getResourceAsStream("extrait-colonnes.txt")) {
			Files.write(folder.resolve("horlogerie.txt"), in.readAllBytes());
		}
		String draft = draft();
		has(draft, "activité A1 « Préparer un réglage » {", "tâche A1T1 « Choisir les outils de mesure »", "tâche A1T3 « Consigner les mesures »",
				"compétence A1C3 « Rendre compte »", "savoir A1S1 « Mécanique du mouvement » {", "- Le rouage et les pignons", "- La force motrice", "- Les frottements",
				"- Les unités", "activité A2 « Contrôler » {", "savoir A2S1 « Isochronisme »");
		assertTrue(draft.indexOf("- Les frottements") < draft.indexOf("savoir A1S2"), draft);
		assertTrue(unplaced().contains("Page 2 sur 3"), unplaced());
		assertEquals(List.of(), WordCount.unbalanced(folder.resolve("horlogerie.txt"), "CSH"));
	}

	@Test
	void whatIsNotUnderstoodIsSetApartInOrderWithItsLine() throws IOException {
		draft();
		assertTrue(unplaced().lines().anyMatch(l -> l.matches(" +49  Une phrase que rien n'annonce et qui devra être placée à la main\\.")), unplaced());
	}

	@Test
	void theDraftHasNoSyntaxError() throws IOException {
		draft();
		run("verifier", "csh");
		assertFalse(err.contains("[syntaxe"), err);
		assertFalse(err.contains("[lien"), err);
	}

	@Test
	void noWordIsLostAndTwoImportsAreTheSame() throws IOException {
		String draft = draft();
		assertEquals(List.of(), WordCount.unbalanced(folder.resolve("horlogerie.txt"), "CSH"));
		assertEquals(draft, draft());
	}

	@Test
	void aDraftThatSomeoneChangedIsNotOverwritten() throws IOException {
		draft();
		draft();
		Path changed = folder.resolve("csh/unites.referentiel");
		Files.writeString(changed, Files.readString(changed) + "\n// relu\n");
		assertEquals(2, run("import", "texte", "horlogerie.txt", "--vers", "csh"));
		assertTrue(err.contains("unites.referentiel, qui serait perdu"), err);
		assertTrue(Files.readString(changed).endsWith("// relu\n"));
	}

	@Test
	void aFileOfSomeoneElseIsNotOverwritten() throws IOException {
		Files.createDirectory(folder.resolve("csh"));
		Files.writeString(folder.resolve("csh/a-placer.txt"), "mes notes");
		assertEquals(2, run("importer", "texte", "horlogerie.txt", "--vers", "csh"));
		assertTrue(err.contains("a-placer.txt"), err);
		assertEquals("mes notes", Files.readString(folder.resolve("csh/a-placer.txt")));
		assertFalse(Files.exists(folder.resolve("csh/csh.referentiel")));
	}

	@Test
	void whatCannotBeReadIsRefusedInFrench() throws IOException {
		assertEquals(2, run("importer", "texte", "absent.txt", "--vers", "x"));
		assertTrue(err.contains("absent.txt » n’existe pas"), err);
		Files.writeString(folder.resolve("vide.txt"), " \n\n");
		assertEquals(2, run("importer", "texte", "vide.txt", "--vers", "x"));
		assertTrue(err.contains("est vide"), err);
		Files.write(folder.resolve("binaire.txt"), new byte[] { 1, 0, 2, 0 });
		assertEquals(2, run("importer", "texte", "binaire.txt", "--vers", "x"));
		assertTrue(err.contains("n’est pas un fichier de texte"), err);
		Files.write(folder.resolve("officiel.pdf"), "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
		assertEquals(2, run("importer", "texte", "officiel.pdf", "--vers", "x"));
		assertTrue(err.contains("pdftotext -layout"), err);
		assertEquals(2, run("importer", "texte", ".", "--vers", "x"));
		assertTrue(err.contains("est un dossier"), err);
		assertFalse(Files.exists(folder.resolve("x")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mos", "A B", "../X", "É é", "1X", "" })
	void aCodeThatCannotNameFilesIsRefused(String code) {
		assertEquals(2, run("importer", "texte", "horlogerie.txt", "--vers", "csh", "--code", code));
		assertTrue(err.contains("ne peut pas être le code"), err);
	}
}
