// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.livret.BookletContent;
import fr.referentiel.document.syllabus.HandbookContent;
import fr.referentiel.document.writer.HtmlWriter;
import fr.referentiel.testing.Browser;
import fr.referentiel.testing.Project;
import fr.referentiel.testing.Texts;

/** HTML documents in Chromium, looked at by axe. Skipped where one of the two is missing; required under {@code CI=true}. */
class AccessiblePagesTest {

	private static final String FOUND = "axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations"
			+ ".map(v => v.impact + ' ' + v.id + ' ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary)).join('\\n'))";

	@TempDir
	Path folder;

	private Path axe;
	private Browser browser;

	@BeforeEach
	void start() throws Exception {
		axe = Project.root().resolve("target/axe/node_modules/axe-core/axe.min.js");
		boolean there = Browser.installed() != null && Files.exists(axe);
		if (!there && "true".equals(System.getenv("CI")))
			fail("CI must have Chromium and axe-core: see .ci/run");
		assumeTrue(there, "Chromium or axe-core is not installed (npm install --prefix target/axe axe-core@4.14.1): accessibility was not checked");
		browser = new Browser(Browser.installed(), Files.createDirectories(folder.resolve("profil")));
	}

	@AfterEach
	void stop() throws Exception {
		if (browser != null)
			browser.close();
	}

	@Test
	void axe_finds_nothing_and_the_pages_load_nothing() throws Exception {
		var mos = Texts.shipped("mos").subject();
		for (Document document : List.of(Samples.handbook(), Samples.turned(), HandbookContent.of(mos), BookletContent.of(mos))) {
			show(document);
			assertEquals("", browser.evaluate(FOUND).getAsString(), document.title());
		}
		assertEquals(List.of(), browser.complaints());
	}

	@Test
	void axe_does_find_faults() throws Exception {
		browser.show(Files.writeString(folder.resolve("faux.html"), "<!DOCTYPE html><html><body><img src='data:,'><p style='color:#eee'>Pâle</p></body></html>"));
		browser.evaluate(Files.readString(axe) + "; 0");
		String found = browser.evaluate(FOUND).getAsString();
		for (String fault : List.of("image-alt", "color-contrast", "html-has-lang"))
			assertTrue(found.contains(fault), found);
	}

	private void show(Document document) throws Exception {
		browser.show(new AtomicOutput(folder).write("page.html", out -> new HtmlWriter().write(document, out)));
		browser.evaluate(Files.readString(axe) + "; 0");
	}
}
