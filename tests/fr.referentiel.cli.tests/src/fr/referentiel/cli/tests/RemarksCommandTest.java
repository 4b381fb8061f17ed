// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import fr.referentiel.testing.CommandCase;

/** {@code revue CHEMIN --remarques FICHIER}, with files that come back damaged, late, or from elsewhere. */
class RemarksCommandTest extends CommandCase {
	private static final String TEXT = """
			référentiel X « Essai »
			pôle P1 « Accueil » {
			  compétence C1 « Recevoir »
			  compétence C2 « Orienter »
			}
			""";
	private static final String FILE = "{ \"format\": \"referentiel-remarques\", \"version\": 1, \"referentiel\": \"%s\", \"remarques\": [%s] }";

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("x.referentiel"), TEXT);
	}

	private int remarks(String content) throws IOException {
		Files.writeString(folder.resolve("r.json"), content);
		return run("revue", "x.referentiel", "--remarques", "r.json");
	}

	private static String remark(String element, String text) {
		return "{ \"element\": \"" + element + "\", \"texte\": \"" + text + "\" }";
	}

	static Stream<Arguments> damaged() {
		return Stream.of(Arguments.of("", "le fichier n’est pas un objet JSON"), Arguments.of("{ \"format\": ", "n’est pas du JSON valide"),
				Arguments.of("[1, 2]", "le fichier n’est pas un objet JSON"), Arguments.of("[".repeat(20_000), "n’est pas du JSON valide"),
				Arguments.of("{ \"format\": \"autre\" }", "n’est pas un fichier de remarques"),
				Arguments.of("{ \"format\": \"referentiel-remarques\", \"version\": 2 }", "Mettez l’outil à jour"),
				Arguments.of("{ \"format\": \"referentiel-remarques\", \"version\": [] }", "Mettez l’outil à jour"),
				Arguments.of("{ \"format\": \"referentiel-remarques\", \"version\": 1 }", "pas de liste « remarques »"),
				Arguments.of(FILE.formatted("X", remark("competence:C1", "Vu") + ", 3"), "la remarque n°\u00a02 n’est pas un objet JSON"),
				Arguments.of(FILE.formatted("X", "{ \"element\": \"competence:C1\" }"), "la remarque n°\u00a01 n’a pas de texte « texte »"),
				Arguments.of(FILE.formatted("X", remark("competence:C1", "  ")), "la remarque n°\u00a01 est vide"),
				Arguments.of(FILE.formatted("Y", remark("competence:C1", "Vu")), "du référentiel « Y », et non de « X »"));
	}

	@ParameterizedTest
	@MethodSource("damaged")
	void aFileThatIsNotOneIsWrongUseAndSaysWhy(String content, String why) throws IOException {
		assertEquals(2, remarks(content));
		assertTrue(err.contains("Fichier de remarques « r.json »") && err.contains(why), err);
		assertFalse(err.contains("Exception"), err);
	}

	@Test
	void aFileThatCannotBeReadIsWrongUse() throws IOException {
		assertEquals(2, run("revue", "x.referentiel", "--remarques", "absent.json"));
		assertTrue(err.contains("« absent.json » n’existe pas"), err);
		Files.write(folder.resolve("latin.json"), FILE.formatted("X", remark("competence:C1", "Été")).getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(2, run("revue", "x.referentiel", "--remarques", "latin.json"));
		assertTrue(err.contains("n’est pas en UTF-8"), err);
		Files.createDirectory(folder.resolve("dossier"));
		assertEquals(2, run("revue", "x.referentiel", "--remarques", "dossier"));
	}

	@Test
	void remarksStandAtTheirElementsInTheOrderOfTheText() throws IOException {
		assertEquals(0, remarks(FILE.formatted("X", remark("competence:C2", "Deux") + "," + remark("competence:C1", "Un\\n\\n  suite"))), err);
		assertEquals(List.of("x.referentiel:3:3: info: Remarque sur « competence:C1 » : Un / suite [revue.remarque]",
				"x.referentiel:4:3: info: Remarque sur « competence:C2 » : Deux [revue.remarque]", "2 remarques."), err.lines().toList());
	}

	@Test
	void aRemarkOnWhatTheTextNoLongerHasIsKept() throws IOException {
		assertEquals(0, remarks(FILE.formatted("X", remark("competence:C9", "Où est-elle ?"))), err);
		assertTrue(err.contains("avertissement: « competence:C9 » n’existe pas ou plus dans ce texte. Remarque : Où est-elle ? [revue.element-inconnu]"), err);
	}

	@Test
	void remarksOnAnotherVersionOfTheTextAreSaidToBe() throws IOException {
		String other = FILE.formatted("X", remark("competence:C1", "Vu")).replace("\"version\": 1,", "\"version\": 1, \"texte\": \"20200101\",");
		assertEquals(0, remarks(other), err);
		assertTrue(err.contains("[revue.autre-version]") && err.contains("20200101"), err);
	}

	@Test
	void aFileWithoutARemarkIsNoFault() throws IOException {
		assertEquals(0, remarks(FILE.formatted("X", "")));
		assertEquals("Aucune remarque.", err.strip());
	}
}
