// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

import fr.referentiel.dsl.ide.ReferentielIdeSetup;
import fr.referentiel.dsl.ide.reference.LanguageReference;
import fr.referentiel.dsl.services.ReferentielGrammarAccess;
import fr.referentiel.testing.Golden;
import fr.referentiel.testing.Project;

/** The reference page of the language. */
class LanguageReferenceTest {
	private final Injector language = new ReferentielIdeSetup().createInjectorAndDoEMFRegistration();
	private final String page = language.getInstance(LanguageReference.class).page();

	@Test
	void thePageIsUpToDate() throws IOException {
		Golden.compare(Project.root().resolve("docs/reference/langage.md"), page);
	}

	@Test
	void everyWordOfTheLanguageIsOnThePage() {
		Set<String> missing = new TreeSet<>(GrammarUtil.getAllKeywords(language.getInstance(ReferentielGrammarAccess.class).getGrammar()));
		missing.removeIf(word -> !Character.isLetter(word.charAt(0)) || page.contains(word));
		assertEquals(Set.of(), missing);
	}

	@Test
	void nothingIsLeftUnexplained() {
		List<String> lines = page.lines().toList();
		for (int i = 0; i + 2 < lines.size(); i++) {
			int heading = i;
			assertTrue(!lines.get(i).startsWith("### ") || !lines.get(i + 2).isBlank(), () -> lines.get(heading));
		}
	}
}
