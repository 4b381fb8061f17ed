// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.suite.GeneratedFile;
import fr.referentiel.document.suite.GeneratedFiles;

class GeneratedFilesTest {

	private static final List<GeneratedFile> FILES = List.of(file("un", false), file("deux", true), file("trois", false));

	@TempDir
	Path folder;

	@Test
	void who_watches_is_told_of_each_file_before_it_is_written_and_of_the_end() throws IOException {
		var told = new ArrayList<String>();
		var outcome = new GeneratedFiles(FILES).write(new AtomicOutput(folder), (done, total, name) -> told.add(done + "/" + total + " " + name));
		assertEquals(List.of("0/3 un", "1/3 deux", "2/3 trois", "3/3 "), told);
		assertEquals(3, outcome.written().size());
		assertFalse(outcome.stopped());
	}

	@Test
	void once_stopped_nothing_more_is_written_and_what_is_there_is_whole() throws IOException {
		Files.writeString(folder.resolve("trois"), "ancien");
		var outcome = new GeneratedFiles(FILES).write(new AtomicOutput(folder), (done, total, name) -> done < 2);
		assertTrue(outcome.stopped());
		assertEquals(List.of(folder.resolve("un"), folder.resolve("deux")), outcome.written());
		assertEquals("deux", Files.readString(folder.resolve("deux")));
		assertEquals("ancien", Files.readString(folder.resolve("trois")));
	}

	@Test
	void a_file_that_somebody_fills_in_is_kept() throws IOException {
		Files.writeString(folder.resolve("deux"), "la note d’un jury");
		var outcome = new GeneratedFiles(FILES).write(new AtomicOutput(folder), GeneratedFiles.Progress.NONE);
		assertEquals(List.of("deux"), outcome.kept());
		assertEquals("la note d’un jury", Files.readString(folder.resolve("deux")));
	}

	private static GeneratedFile file(String name, boolean filled) {
		return new GeneratedFile(name, out -> out.write(name.getBytes(StandardCharsets.UTF_8)), filled);
	}
}
