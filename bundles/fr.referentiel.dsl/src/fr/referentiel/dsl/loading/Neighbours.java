// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files around a folder write which référentiel, by their heads. What was looked at is remembered: one instance serves one run, in which files do
 * not change; without it, a hundred folders side by side would read each other's heads ten thousand times. Safe for several threads.
 */
final class Neighbours {
	private final Map<Path, Heads> heads = new ConcurrentHashMap<>();
	/** By folder, then by code. */
	private final Map<Path, Map<String, List<Path>>> files = new ConcurrentHashMap<>();
	private final Map<Path, List<Path>> folders = new ConcurrentHashMap<>();
	private final Function<Path, String> open;

	/** The neighbours as the disk has them. */
	Neighbours() {
		this(file -> null);
	}

	/** @param open the text that an editor has of the file at a path, or null for what is on the disk */
	Neighbours(Function<Path, String> open) {
		this.open = open;
	}

	/** The head of a file; that of one that cannot be read says nothing. */
	Heads head(Path file) {
		return heads.computeIfAbsent(file, this::read);
	}

	private Heads read(Path file) {
		String text = open.apply(file);
		if (text != null) {
			return Heads.of(text.lines().iterator());
		}
		try (Stream<String> lines = Files.lines(file)) {
			return Heads.of(lines.iterator());
		} catch (IOException | UncheckedIOException e) {
			return new Heads(null, List.of()); // an unreadable neighbour is nobody's import
		}
	}

	/** The files of a folder that write this référentiel; of its neighbours, the first that has any, when the folder has none. */
	List<Path> writing(String code, Path folder) {
		List<Path> inFolder = in(code, folder);
		if (!inFolder.isEmpty() || folder.getParent() == null) {
			return inFolder;
		}
		for (Path beside : folders.computeIfAbsent(folder.getParent(), Neighbours::foldersIn)) {
			List<Path> found = in(code, beside);
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	/** The files of a folder that write this référentiel, in name order. */
	List<Path> in(String code, Path folder) {
		return files.computeIfAbsent(folder, this::byCode).getOrDefault(code, List.of());
	}

	private Map<String, List<Path>> byCode(Path folder) {
		return SourceFiles.beside(folder).stream().filter(file -> head(file).code() != null).collect(Collectors.groupingBy(file -> head(file).code()));
	}

	private static List<Path> foldersIn(Path parent) {
		try (Stream<Path> besides = Files.list(parent)) {
			return besides.filter(Files::isDirectory).sorted().toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of();
		}
	}
}
