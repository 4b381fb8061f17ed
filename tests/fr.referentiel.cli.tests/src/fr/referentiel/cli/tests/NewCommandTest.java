// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.testing.CommandCase;
import fr.referentiel.testing.Project;

/** {@code nouveau}: what it writes serves at once. */
class NewCommandTest extends CommandCase {
	/** The common units beside the new référentiel, as the library of an installed product has them. */
	@BeforeEach
	void commonUnits() throws IOException {
		Path common = Files.createDirectory(folder.resolve("commun"));
		try (Stream<Path> files = Files.list(Project.models().resolve("commun"))) {
			for (Path file : files.toList()) {
				Files.copy(file, common.resolve(file.getFileName()));
			}
		}
	}

	@Test
	void theSkeletonHasNoFindingAndIsLaidOut() {
		assertEquals(0, run("nouveau", "CSH", "--vers", "csh"), err);
		assertTrue(out.lines().anyMatch("csh/csh.referentiel"::equals), out);
		assertEquals(0, run("verifier", "csh"), err);
		assertTrue(err.contains("1 référentiel : 0 erreur, 0 avertissement, 0 info."), err);
		assertEquals(0, run("formater", "--verifier", "csh"), err);
	}

	@ParameterizedTest
	@ValueSource(strings = { "statistiques csh", "generer tout csh --vers sorties", "generer grilles csh --vers sorties", "generer syllabus csh --vers sorties",
			"generer annexes csh --vers sorties", "exporter json csh --vers csh.json", "diagramme activites-competences-unites csh --vers vue.svg",
			"diagramme activites-taches csh --vers vue.pdf", "diagramme competences-savoirs csh --vers vue.html", "diagramme synthese csh --vers vue.png" })
	void everyCommandWorksOnTheSkeleton(String command) {
		run("new", "CSH", "--vers", "csh");
		assertEquals(0, run(command.split(" ")), err);
		assertFalse(out.isBlank());
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		run("nouveau", "CSH", "--vers", "csh");
		Path file = folder.resolve("csh/epreuves.referentiel");
		Files.writeString(file, "// à moi\n");
		assertEquals(2, run("nouveau", "CSH", "--vers", "csh"));
		assertTrue(err.contains("« csh » contient déjà") && err.contains("epreuves.referentiel"), err);
		assertEquals("// à moi\n", Files.readString(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "csh", "C H", "../C", "C.H", "É/", "" })
	void aCodeThatCannotNameFilesIsRefused(String code) {
		assertEquals(2, run("nouveau", code, "--vers", "csh"));
		assertTrue(err.contains("ne peut pas être le code"), err);
		assertFalse(Files.exists(folder.resolve("csh")));
	}

	@Test
	void aFolderThatCannotBeMadeIsAnError() throws IOException {
		Files.writeString(folder.resolve("fichier"), "");
		assertEquals(2, run("nouveau", "CSH", "--vers", "fichier"), err);
		assertEquals(List.of(), out.lines().toList());
	}
}
