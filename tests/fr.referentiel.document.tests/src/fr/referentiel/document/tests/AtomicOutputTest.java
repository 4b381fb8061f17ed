// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.AtomicOutput.Content;
import fr.referentiel.document.OutputException;

class AtomicOutputTest {

	@TempDir
	Path folder;

	@Test
	void a_file_is_written_with_the_folders_it_needs() throws IOException {
		Path written = output().write("a/b/c.txt", text("un"));
		assertEquals(folder.resolve("sorties/a/b/c.txt"), written);
		assertEquals("un", Files.readString(written));
	}

	@Test
	void a_file_is_replaced_and_its_neighbours_are_not_touched() throws IOException {
		output().write("a.txt", text("un"));
		output().write("b.txt", text("autre"));
		output().write("a.txt", text("deux"));
		assertEquals("deux", Files.readString(folder.resolve("sorties/a.txt")));
		assertEquals("autre", Files.readString(folder.resolve("sorties/b.txt")));
	}

	@Test
	void a_failure_keeps_the_former_file_and_leaves_no_temporary_one() throws IOException {
		output().write("a.txt", text("un"));
		assertThrows(IOException.class, () -> output().write("a.txt", out -> {
			out.write('x');
			throw new IOException("panne");
		}));
		assertEquals("un", Files.readString(folder.resolve("sorties/a.txt")));
		assertEquals(List.of("a.txt"), names());
	}

	@Test
	void a_fault_of_the_program_leaves_no_temporary_file_either() throws IOException {
		assertThrows(IllegalStateException.class, () -> output().write("a.txt", out -> {
			throw new IllegalStateException("défaut");
		}));
		assertEquals(List.of(), names());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../a.txt", "a/../../b.txt", "/tmp/a.txt", "", ".", "a/.." })
	void a_name_that_leaves_the_folder_is_refused(String name) {
		var refusal = assertThrows(OutputException.OutsideFolder.class, () -> output().write(name, text("un")));
		assertTrue(refusal.getMessage().contains("hors du dossier de sortie"), refusal.getMessage());
	}

	@Test
	void a_link_that_leaves_the_folder_is_refused() throws IOException {
		Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
		Files.createDirectory(folder.resolve("sorties"));
		Files.createSymbolicLink(folder.resolve("sorties/lien"), elsewhere);
		assertThrows(OutputException.OutsideFolder.class, () -> output().write("lien/a.txt", text("un")));
		assertThrows(OutputException.OutsideFolder.class, () -> output().write("lien/b/a.txt", text("un")));
		try (var left = Files.list(elsewhere)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void a_file_in_place_of_the_folder_is_told_in_French() throws IOException {
		Files.writeString(folder.resolve("sorties"), "un fichier");
		var refusal = assertThrows(OutputException.FolderNotWritable.class, () -> output().write("a.txt", text("un")));
		assertTrue(refusal.getMessage().contains("Impossible d’écrire dans le dossier"), refusal.getMessage());
	}

	@Test
	void a_folder_without_the_right_to_write_is_told_in_French() throws IOException {
		Path closed = Files.createDirectory(folder.resolve("sorties"));
		assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write everywhere");
		assertThrows(OutputException.FolderNotWritable.class, () -> output().write("a.txt", text("un")));
	}

	@Test
	void a_folder_in_place_of_the_file_is_told_in_French() throws IOException {
		Files.createDirectories(folder.resolve("sorties/a.txt"));
		assertThrows(OutputException.TargetTaken.class, () -> output().write("a.txt", text("un")));
	}

	@Test
	void a_full_disk_is_told_in_French_and_nothing_is_lost() throws IOException {
		output().write("a.txt", text("un"));
		var refusal = assertThrows(OutputException.DiskFull.class, () -> output().write("a.txt", out -> {
			throw new IOException("No space left on device");
		}));
		assertTrue(refusal.getMessage().contains("Le disque est plein"), refusal.getMessage());
		assertEquals("un", Files.readString(folder.resolve("sorties/a.txt")));
	}

	@Test
	void a_new_file_has_the_rights_of_any_new_file() throws IOException {
		Path ours = output().write("a.txt", text("un"));
		Path any = Files.writeString(folder.resolve("temoin.txt"), "un");
		assumeTrue(Files.getFileStore(any).supportsFileAttributeView("posix"));
		assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(ours));
	}

	@Test
	void nothing_is_made_before_the_first_file() {
		output();
		assertFalse(Files.exists(folder.resolve("sorties")));
	}

	private AtomicOutput output() {
		return new AtomicOutput(folder.resolve("sorties"));
	}

	private static Content text(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder.resolve("sorties"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void an_interrupted_write_leaves_the_former_version_and_no_temporary_file(@TempDir Path place) throws IOException {
		var output = new AtomicOutput(place);
		output.write("a.txt", out -> out.write('1'));
		try {
			assertThrows(IOException.class, () -> output.write("a.txt", out -> {
				out.write('2');
				Thread.currentThread().interrupt();
			}));
		} finally {
			Thread.interrupted();
		}
		assertEquals("1", Files.readString(place.resolve("a.txt")));
		try (var files = Files.list(place)) {
			assertEquals(1, files.count());
		}
	}
}
