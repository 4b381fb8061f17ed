// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.testing.Browser;
import fr.referentiel.testing.Project;

/** The pages that {@code releng/guide} made for the studio, in a real browser. Skipped where there is none, or no pages; required under {@code CI=true}. */
class GuidePagesTest {
	private final Path pages = Project.root().resolve("releng/guide/target/guide");

	@TempDir
	private Path folder;
	private Browser browser;

	@BeforeEach
	void start() throws Exception {
		Path chromium = Browser.installed();
		needed(chromium != null, "Chromium is not installed: the guide was not tried in a browser");
		needed(Files.isDirectory(pages), "releng/guide was not built: the guide was not tried in a browser");
		browser = new Browser(chromium, Files.createDirectories(folder.resolve("profil")));
	}

	private static void needed(boolean there, String otherwise) {
		if (!there && "true".equals(System.getenv("CI"))) {
			fail(otherwise);
		}
		Assumptions.assumeTrue(there, otherwise);
	}

	@AfterEach
	void stop() throws Exception {
		if (browser != null) {
			browser.close();
		}
	}

	@Test
	void theSearchFindsPagesFromAnyPageWithOrWithoutAccents() throws Exception {
		browser.open(pages.resolve("reference/regles/code.trou.html"));
		browser.evaluate("const m = document.getElementById('mots'); m.value = 'specialite nouveau'; m.dispatchEvent(new Event('input'))");
		assertEquals("Commencer un référentiel", text("document.querySelector('#trouve a').textContent"));
		browser.open(Path.of(java.net.URI.create(text("document.querySelector('#trouve a').href"))));
		assertEquals("Commencer un référentiel", text("document.querySelector('h1').textContent"));
		assertEquals(List.of(), browser.complaints());
	}

	@Test
	void aSearchInVainSaysSoAndAnEmptyOneShowsThePageAgain() throws Exception {
		browser.open(pages.resolve("utilisateur/studio.html"));
		browser.evaluate("const m = document.getElementById('mots'); m.value = 'zzyzx'; m.dispatchEvent(new Event('input'))");
		assertEquals("Aucune page trouvée", text("document.querySelector('#trouve').innerText.trim()"));
		browser.evaluate("m.value = ''; m.dispatchEvent(new Event('input'))");
		assertEquals("true", browser.evaluate("document.querySelector('article').checkVisibility() && !document.querySelector('#trouve').checkVisibility()").toString());
	}

	@Test
	void axeFindsNothingSerious() throws Exception {
		Path axe = Project.root().resolve("target/axe/node_modules/axe-core/axe.min.js");
		needed(Files.exists(axe), "axe-core is not installed (npm install --prefix target/axe axe-core@4.14.1): accessibility was not checked");
		for (String page : List.of("utilisateur/index.html", "utilisateur/studio.html", "reference/regles.html", "reference/regles/code.trou.html")) {
			browser.open(pages.resolve(page));
			browser.evaluate(Files.readString(axe) + "; 0");
			assertEquals("", text("axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
					+ ".map(v => v.id + ' ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary)).join('\\n'))"), page);
		}
	}

	private String text(String expression) throws Exception {
		return browser.evaluate(expression).getAsString();
	}
}
