// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import fr.referentiel.rules.RuleReference;
import fr.referentiel.rules.Rules;

/** The reference page of the rules; {@code -Dgolden.update=true} rewrites it, but not under CI. */
class RuleReferenceTest {
	@Test
	void thePageOfTheRulesIsUpToDate() throws IOException {
		Path page = Loading.repository().resolve("docs/reference/regles.md");
		String expected = new RuleReference(new Rules()).markdown();
		if (Boolean.getBoolean("golden.update")) {
			if (System.getenv("CI") != null) {
				fail("Les références ne se réécrivent pas sous CI. Réécrivez-les chez vous et déposez-les.");
			}
			Files.createDirectories(page.getParent());
			Files.writeString(page, expected);
		}
		assertEquals(expected, Files.exists(page) ? Files.readString(page).replace("\r\n", "\n") : "",
				"docs/reference/regles.md a vieilli : relancez ce test avec -Dgolden.update=true.");
	}
}
