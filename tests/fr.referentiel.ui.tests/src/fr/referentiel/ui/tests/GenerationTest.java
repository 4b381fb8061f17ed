// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.ui.generation.GenerationChoice;
import fr.referentiel.ui.generation.GenerationJob;
import fr.referentiel.ui.generation.GenerationResult;

class GenerationTest {
	@RegisterExtension
	private final Studio studio = new Studio();

	@Test
	void theDocumentsThatWereChosenAreWrittenInTheBackground(@TempDir Path target) throws Exception {
		IProject mos = studio.projectOf("mos");
		GenerationResult result = generate(mos.getLocation().toFile().toPath(), target);
		assertEquals(null, result.refusal());
		assertTrue(Files.size(target.resolve("grille-E4.xlsx")) > 0);
		assertTrue(result.files().contains(target.resolve("grille-E4.xlsx")));
	}

	@Test
	void aReferentielWithErrorsGivesNoDocumentAndSaysWhy(@TempDir Path target) throws Exception {
		IProject mos = studio.projectOf("mos");
		Path file = mos.getFile("pole-1.referentiel").getLocation().toFile().toPath();
		Files.writeString(file, Files.readString(file).replaceFirst("activité A1.1 «", "activitée A1.1 «"));
		GenerationResult result = generate(file.getParent(), target);
		assertNotNull(result.refusal());
		assertTrue(result.files().isEmpty());
	}

	private GenerationResult generate(Path folder, Path target) {
		List<GenerationResult> results = new ArrayList<>();
		new GenerationJob(new GenerationChoice(folder, List.of(DocumentKind.GRILLES), List.of(), target, false), results::add).schedule();
		studio.until("the job's end", () -> !results.isEmpty());
		return results.getFirst();
	}
}
