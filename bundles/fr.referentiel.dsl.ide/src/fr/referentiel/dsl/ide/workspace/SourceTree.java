// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Finds the source files under a folder; what cannot be read is passed over, as are hidden folders and those that builds fill. */
final class SourceTree {
	private static final Set<String> OTHERS = Set.of("target", "node_modules", "bin");

	private SourceTree() {
	}

	/** The source files, in name order. */
	static Collection<Path> files(Path root) throws IOException {
		Set<Path> found = new TreeSet<>();
		if (!Files.isDirectory(root)) {
			return found;
		}
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return folder.equals(root) || inside(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && source(file)) {
					found.add(file);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE;
			}
		});
		return found;
	}

	private static boolean inside(Path folder) {
		String name = folder.getFileName().toString();
		return !name.startsWith(".") && !OTHERS.contains(name);
	}

	static boolean source(Path file) {
		return file.getFileName() != null && file.getFileName().toString().endsWith(".referentiel");
	}
}
