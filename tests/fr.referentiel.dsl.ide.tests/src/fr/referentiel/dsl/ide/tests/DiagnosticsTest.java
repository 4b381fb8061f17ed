// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings that an editor is shown. */
class DiagnosticsTest {
	@Test
	void aLocalFindingShowsWhileTyping(@TempDir Path folder) {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", """
					référentiel EX « Un diplôme d'exemple » {
					  niveau 9
					}
					""");
			assertEquals(List.of("niveau.hors-bornes"), workshop.findings("a.referentiel"));
		}
	}
}
