// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.referentiel.document.suite.FileNames;

/** Names that tell candidates apart, in any list and on any file system. */
class FileNamesTest {
	private static final String LONG = "Le Goff de la Très Longue Maison-Neuve du Bois-Joli Marie-Charlotte Apolline Bérengère";

	@Test
	@DisplayName("A name that is too long keeps the number at its end, whatever the order of the list")
	void numberStays() {
		String first = new FileNames(null).of("grilles", LONG, "00004");
		FileNames other = new FileNames(null);
		other.of("grilles", LONG, "00005");
		assertEquals(first, other.of("grilles", LONG, "00004"));
		assertTrue(first.endsWith("-00004") && first.length() <= 80, first);
	}

	@Test
	@DisplayName("A last part that is itself too long is cut")
	void endlessEnd() {
		String name = new FileNames(null).of("grilles", "x".repeat(300));
		assertEquals("grilles-" + "x".repeat(72), name);
	}
}
