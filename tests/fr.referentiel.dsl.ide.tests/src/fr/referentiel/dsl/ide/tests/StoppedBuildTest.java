// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.testing.Project;

/** A keystroke stops the build of the one before it, wherever that is: what is found in the end must not depend on where. */
class StoppedBuildTest {
	/** Milliseconds between two keystrokes, longer each time: together they fall into every part of a build of MOS. */
	private static final int LONGEST_PAUSE = 60;
	private static final int STEP = 3;
	private static final String WRITTEN = "pole-1.referentiel";
	private static final String REFERRING = "pole-2.referentiel";

	@TempDir
	private Path folder;

	@Test
	void linksIntoATextAreNeverLeftInATreeThatWasReplaced() throws Exception {
		String text = copyOfMos();
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open(WRITTEN, text);
			List<String> before = workshop.findings(WRITTEN);
			List<String> beside = workshop.findings(REFERRING);
			String named = text + "\nsuite pôle P1 {\n  activité A1.9 « Neuve » {\n    tâche A1.9T1 « Neuve »\n  }\n}\n";
			for (int pause = 0; pause <= LONGEST_PAUSE; pause += STEP) {
				workshop.edit(WRITTEN, named);
				Thread.sleep(pause); // a person's pause between two keystrokes, not a wait for something
				workshop.edit(WRITTEN, named + "// rien de neuf");
				workshop.findings(WRITTEN);
				workshop.edit(WRITTEN, text + "// " + pause);
				Thread.sleep(pause);
				workshop.edit(WRITTEN, text);
				assertEquals(before, workshop.findings(WRITTEN), "after keystrokes " + pause + " ms apart");
				assertEquals(beside, workshop.findings(REFERRING), "after keystrokes " + pause + " ms apart");
			}
		}
	}

	/** Copies MOS into the folder; answers the text that is written. */
	private String copyOfMos() throws IOException {
		try (Stream<Path> files = Files.list(Project.models().resolve("mos"))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".referentiel")).toList()) {
				Files.copy(file, folder.resolve(file.getFileName()));
			}
		}
		return Files.readString(folder.resolve(WRITTEN));
	}
}
