// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.testing;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test whose every method needs {@link LibreOffice}, which keeps its profile and writes its files in a folder of the test. */
public abstract class LibreOfficeCase {
	@TempDir
	protected Path folder;
	protected LibreOffice office;

	@BeforeEach
	void needLibreOffice() throws IOException {
		office = LibreOffice.required(folder);
	}
}
