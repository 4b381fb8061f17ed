// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.model.Constat;
import fr.referentiel.testing.Project;

/** The findings that an editor is shown. */
class DiagnosticsTest {
	private static final String HEAD = """
			référentiel EX « Un diplôme d’exemple » {
			  niveau 5
			}
			""";
	private static final Injector LANGUAGE = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();

	@TempDir
	private Path folder;

	@Test
	void aLocalFindingShowsWhileTyping() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", HEAD);
			assertEquals(List.of(), workshop.findings("a.referentiel"));
			workshop.edit("a.referentiel", HEAD.replace("niveau 5", "niveau 9"));
			assertEquals(List.of("niveau.hors-bornes"), workshop.findings("a.referentiel"));
			workshop.edit("a.referentiel", HEAD);
			assertEquals(List.of(), workshop.findings("a.referentiel"));
		}
	}

	@Test
	void aFindingAboutTheWholeReferentielFollowsAnEditOfAnotherFile() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("tete.referentiel", HEAD + "pôle P1 « Un pôle »\n");
			workshop.open("unites.referentiel", "suite référentiel EX\nunité U1 « Une unité »\n");
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("unites.referentiel"));
			workshop.edit("tete.referentiel", HEAD + "épreuve E1 « Une épreuve » coefficient 2 { valide U1 }\n");
			assertEquals(List.of(), workshop.findings("unites.referentiel"));
		}
	}

	@Test
	void aReferenceFollowsWhatItNamesFromFileToFile() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("tete.referentiel", HEAD + "épreuve E1 « Une épreuve » coefficient 2 { valide U2 }\n");
			workshop.open("unites.referentiel", "suite référentiel EX\nunité U1 « Une unité »\n");
			assertTrue(workshop.findings("tete.referentiel").contains("lien.inconnu"));
			workshop.edit("unites.referentiel", "suite référentiel EX\nunité U2 « Une unité »\n");
			assertEquals(List.of("epreuve.sans-objet"), workshop.findings("tete.referentiel"));
			workshop.edit("unites.referentiel", "suite référentiel EX\nunité U2 « Une autre unité »\n");
			assertEquals(List.of("epreuve.sans-objet"), workshop.findings("tete.referentiel"));
		}
	}

	@Test
	void whileOneFileCannotBeReadTheOthersKeepTheirFindings() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("tete.referentiel", HEAD);
			workshop.open("unites.referentiel", "suite référentiel EX\nunité U1 « Une unité »\n");
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("unites.referentiel"));
			workshop.edit("tete.referentiel", HEAD + "pôle P1 « Un pôle\n");
			assertEquals(List.of("syntaxe"), workshop.findings("tete.referentiel"));
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("unites.referentiel"));
		}
	}

	@Test
	void aFileThatIsDeletedTakesItsFindingsAlong() throws IOException {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("tete.referentiel", HEAD);
			workshop.write("unites.referentiel", "suite référentiel EX\nunité U1 « Une unité »\n");
			workshop.tell("unites.referentiel", FileChangeType.Created);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("unites.referentiel"));
			Files.delete(folder.resolve("unites.referentiel"));
			workshop.tell("unites.referentiel", FileChangeType.Deleted);
			assertEquals(List.of(), workshop.findings("unites.referentiel"));
		}
	}

	@Test
	void aFileThatIsClosedWithoutSavingIsAsOnTheDisk() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", HEAD);
			workshop.edit("a.referentiel", HEAD.replace("niveau 5", "niveau 9"));
			assertEquals(List.of("niveau.hors-bornes"), workshop.findings("a.referentiel"));
			workshop.close("a.referentiel");
			assertEquals(List.of(), workshop.findings("a.referentiel"));
		}
	}

	@Test
	void theEditorShowsWhatTheCommandLineSays() throws IOException {
		copy(Project.models().resolve("mos"), folder);
		try (Workshop workshop = new Workshop(folder)) {
			List<LoadedReferentiel> loaded = LANGUAGE.getInstance(ReferentielLoader.class).load(List.of(folder), ReferentielLoader.Progress.NONE);
			List<Constat> said = loaded.stream().flatMap(l -> l.constats().stream()).toList();
			assertTrue(said.size() > 5, "the model has findings to compare");
			for (Path file : loaded.get(0).fichiers()) {
				List<String> here = said.stream().filter(c -> c.lieu().fichier().equals(file.toString()))
						.map(c -> c.lieu().ligne() + ":" + c.lieu().colonne() + ": " + c.message() + " [" + c.code() + "]").toList();
				assertEquals(here, workshop.shown(file.getFileName().toString()));
			}
		}
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
