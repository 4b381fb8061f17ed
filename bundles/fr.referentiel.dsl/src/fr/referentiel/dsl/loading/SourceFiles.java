// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which files a path stands for, by folder. A folder is one référentiel, or holds several in sub-folders; a file stands with those beside it. */
final class SourceFiles {
	static final String EXTENSION = ".referentiel";

	private SourceFiles() {
	}

	/**
	 * The source files that the paths stand for, by folder, both in name order.
	 *
	 * @throws UnusablePathException for a path that does not exist, is no source file, or holds none
	 */
	static Map<Path, Collection<Path>> byFolder(Collection<Path> paths) {
		Map<Path, Collection<Path>> folders = new TreeMap<>();
		for (Path path : paths) {
			Path absolute = path.toAbsolutePath().normalize();
			for (Path file : Files.isDirectory(absolute) ? inFolder(path, absolute) : List.of(sourceFile(path, absolute))) {
				folders.computeIfAbsent(file.getParent(), f -> new TreeSet<>()).add(file);
			}
		}
		return folders;
	}

	private static Path sourceFile(Path shown, Path file) {
		if (!Files.exists(file)) {
			throw new UnusablePathException("Le chemin « " + shown + " » n’existe pas. Vérifiez son orthographe et le dossier courant.");
		}
		if (!Files.isRegularFile(file) || !file.getFileName().toString().endsWith(EXTENSION)) {
			throw new UnusablePathException(
					"« " + shown + " » n’est pas un fichier de référentiel. Donnez un fichier « .referentiel », ou le dossier qui en contient.");
		}
		return file;
	}

	private static List<Path> inFolder(Path shown, Path folder) {
		try (Stream<Path> tree = Files.walk(folder)) {
			List<Path> files = tree.filter(p -> p.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(p)).sorted().toList();
			if (files.isEmpty()) {
				throw new UnusablePathException("Le dossier « " + shown
						+ " » ne contient aucun fichier « .referentiel ». Donnez le dossier d’un référentiel, ou créez-en un avec « referentiel nouveau ».");
			}
			return files;
		} catch (IOException | UncheckedIOException e) {
			throw new UnusablePathException("Le dossier « " + shown + " » ne peut pas être lu : " + e.getMessage() + ".");
		}
	}

	/** The source files beside these, in name order; empty when the folder cannot be listed. */
	static List<Path> beside(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return new ArrayList<>(files.filter(p -> p.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(p)).sorted().toList());
		} catch (IOException e) {
			return List.of();
		}
	}
}
