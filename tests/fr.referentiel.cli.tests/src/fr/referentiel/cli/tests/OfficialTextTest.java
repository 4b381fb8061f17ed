// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.referentiel.exchange.officialtext.Draft;
import fr.referentiel.exchange.officialtext.OfficialTextImport;
import fr.referentiel.model.Referentiel;
import fr.referentiel.testing.Project;
import fr.referentiel.testing.Texts;

/** The import measured on a whole official text, where that text is at hand; its path may be given by the property {@code referentiel.officiel}. */
class OfficialTextTest {
	private static final String SOURCE = "bts-mos-rncp41000.txt";

	private static Path source() {
		String given = System.getProperty("referentiel.officiel");
		Path path = given != null ? Path.of(given) : Project.root().resolveSibling("shared").resolve("sources").resolve(SOURCE);
		if (!Files.exists(path)) {
			System.out.println("SAUTÉ : le texte officiel " + path + " est absent ; l’import n’est mesuré que sur les extraits.");
		}
		assumeTrue(Files.exists(path));
		return path;
	}

	private static Draft draft(Path source) throws IOException {
		return new OfficialTextImport().read(source, "MOS", null, (done, total, what) -> true);
	}

	private static Referentiel mos() {
		return Texts.shipped("mos").referentiel();
	}

	@Test
	void nearlyAllCodedElementsOfTheMosTextAreFoundUnderTheirParents() throws IOException {
		DraftMeasure measure = new DraftMeasure(mos(), draft(source()).referentiel());
		System.out.println(measure.report());
		assertTrue(measure.recall() >= 0.95, measure.report());
		assertTrue(measure.precision() >= 0.95, measure.report());
		assertTrue(measure.parents() >= 0.95, measure.report());
		assertTrue(measure.labels() >= 0.95, measure.report());
	}

	@Test
	void noWordOfTheMosTextIsLostAndNoneIsInvented() throws IOException {
		assertEquals(List.of(), WordCount.unbalanced(source(), "MOS"));
	}
}
