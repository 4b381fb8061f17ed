// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.testing.Texts;

/** A project's {@code regles.properties} decides how grave the findings of its référentiels are. */
class SeveritySettingsTest {
	private static final String TEXT = """
			référentiel X « Un diplôme »

			pôle P1 « Relation client » {
			  compétence C1 « Recevoir le client »
			  compétence C2 « Traiter une réclamation »
			}

			épreuve E4 « Relation client » {
			  évalue compétence C1
			}
			""";
	@TempDir
	private Path project;
	private Path folder;

	@BeforeEach
	void aReferentielInAFolderOfTheProject() throws IOException {
		folder = Files.createDirectories(project.resolve("models/x"));
	}

	@Test
	void withoutSettingsAFindingHasTheSeverityOfItsRule() {
		assertEquals(List.of("avertissement competence.non-evaluee"), findings());
	}

	@Test
	void aSettingMakesAFindingGraver() throws IOException {
		Files.writeString(folder.resolve("regles.properties"), "competence.non-evaluee = erreur # nous y tenons\n");
		assertEquals(List.of("erreur competence.non-evaluee"), findings());
	}

	@Test
	void aSettingSilencesARule() throws IOException {
		Files.writeString(folder.resolve("regles.properties"), "competence.non-evaluee=aucune\n");
		assertEquals(List.of(), findings());
	}

	@Test
	void theSettingsOfAFolderHoldForTheFoldersInIt() throws IOException {
		Files.writeString(project.resolve("regles.properties"), "competence.non-evaluee = info\n");
		assertEquals(List.of("info competence.non-evaluee"), findings());
	}

	@Test
	void theNearestSettingsWin() throws IOException {
		Files.writeString(project.resolve("regles.properties"), "competence.non-evaluee = info\n");
		Files.writeString(folder.resolve("regles.properties"), "competence.non-evaluee = erreur\n");
		assertEquals(List.of("erreur competence.non-evaluee"), findings());
	}

	@Test
	void settingsAboveTheGitProjectDoNotReachIt() throws IOException {
		Files.writeString(project.resolve("regles.properties"), "competence.non-evaluee = info\n");
		Files.createDirectories(folder.getParent().resolve(".git"));
		assertEquals(List.of("avertissement competence.non-evaluee"), findings());
	}

	@Test
	void anUnknownCodeOrSeverityIsAWarningAndSetsNothing() throws IOException {
		Files.writeString(folder.resolve("regles.properties"), "competence.inconnue = erreur\ncompetence.non-evaluee = grave\nsyntaxe = info\n");
		assertEquals(List.of("avertissement reglage.inconnu", "avertissement reglage.inconnu", "avertissement reglage.inconnu",
				"avertissement competence.non-evaluee"), findings());
	}

	private List<String> findings() {
		return Texts.load(folder, TEXT).constats().stream().map(c -> c.gravite().nom() + " " + c.code()).toList();
	}
}
