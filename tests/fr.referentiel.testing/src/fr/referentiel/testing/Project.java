// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project is, for tests that read it. */
public final class Project {
	private Project() {
	}

	/** The project's folder: that of the system property {@code referentiel.root}, or the nearest one above the working folder that has {@code models/mos}. */
	public static Path root() {
		String given = System.getProperty("referentiel.root");
		Path at = given != null ? Path.of(given) : Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("models/mos"))) {
			at = at.getParent();
		}
		return at;
	}

	/** The folder of the shipped référentiels. */
	public static Path models() {
		return root().resolve("models");
	}
}
