// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that a program writes: a test fails when one has aged; {@code -Dgolden.update=true} writes them anew, but not under CI. */
public final class Golden {
	private Golden() {
	}

	/** Compares a file, absent or not, with what it should hold. */
	public static void compare(Path file, String expected) throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			if (System.getenv("CI") != null) {
				fail("Les références ne se réécrivent pas sous CI. Réécrivez-les chez vous et déposez-les.");
			}
			Files.createDirectories(file.getParent());
			Files.writeString(file, expected);
		}
		assertEquals(expected, Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "",
				file.getFileName() + " a vieilli : relancez ce test avec -Dgolden.update=true.");
	}
}
