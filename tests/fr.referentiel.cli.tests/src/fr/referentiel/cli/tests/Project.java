// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project is, for tests that read it. */
final class Project {
	private Project() {
	}

	static Path root() {
		String given = System.getProperty("referentiel.root");
		Path at = given != null ? Path.of(given) : Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("models/mos"))) {
			at = at.getParent();
		}
		return at;
	}

	static Path models() {
		return root().resolve("models");
	}
}
