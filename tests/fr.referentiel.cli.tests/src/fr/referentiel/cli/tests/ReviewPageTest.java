// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;

import fr.referentiel.testing.Browser;
import fr.referentiel.testing.CommandCase;
import fr.referentiel.testing.Project;

/** The review page in a real browser. Skipped where there is none; required under {@code CI=true}. */
class ReviewPageTest extends CommandCase {
	/** A référentiel whose every text tries to become markup or script. */
	private static final String HOSTILE = """
			référentiel X « </script><script>window.pris=1</script> » {
			  option A « <img src=x onerror=window.pris=1> »
			  option B « ${script} »
			}
			pôle P1 « </template></title><script>window.pris=1</script> » {
			  activité A1 « <svg onload=window.pris=1> &lt; "'` » {
			    compétence C1 « <!-- <script> » option A
			    compétence C2 « javascript:window.pris=1 »
			    savoir S1 « ]]></svg><iframe src=http://exemple.invalid/> »
			  }
			}
			compétence C3 « Seule »
			unité U1 « </style><style>*{display:none} »
			épreuve E1 « \\u003cfin » {
			  valide U1
			  évalue pôle P1
			}
			""";

	private Browser browser;

	@BeforeEach
	void start() throws Exception {
		Path chromium = Browser.installed();
		if (chromium == null && "true".equals(System.getenv("CI"))) {
			fail("CI must have Chromium: see .ci/run");
		}
		Assumptions.assumeTrue(chromium != null, "Chromium is not installed: the review page was not tried in a browser");
		browser = new Browser(chromium, Files.createDirectories(folder.resolve("profil")));
	}

	@AfterEach
	void stop() throws Exception {
		if (browser != null) {
			browser.close();
			assertEquals(List.of(), browser.complaints());
		}
	}

	private Path page(String path, String code) {
		assertEquals(0, run("revue", path, "--vers", "revue"), err);
		return folder.resolve("revue/revue-" + code + ".html");
	}

	private Path mos() {
		return page(model("mos"), "MOS");
	}

	private String text(String expression) throws Exception {
		JsonElement value = browser.evaluate(expression);
		return value == null || value.isJsonNull() ? "" : value.getAsString();
	}

	@Test
	void nothingOfTheTextBecomesMarkupOrScript() throws Exception {
		browser.open(page(Files.writeString(folder.resolve("x.referentiel"), HOSTILE).getFileName().toString(), "X"));
		assertEquals("oui", text("document.documentElement.dataset.pret"));
		assertEquals("undefined", text("typeof window.pris"));
		assertEquals("0", text("String(document.querySelectorAll('img, iframe, script:not([type])').length)"));
		assertTrue(text("document.querySelector('h1').textContent").contains("</script><script>"));
		for (String tab : List.of("matrices", "constats", "libelles", "remarques")) {
			browser.evaluate("document.getElementById('o-" + tab + "').click()");
			assertEquals("undefined", text("typeof window.pris"), tab);
		}
		assertTrue(text("document.getElementById('option').textContent").contains("${script}"));
	}

	@Test
	void anOptionIsChosenAndShowsItsOwnElementsOnly() throws Exception {
		browser.open(page(Files.writeString(folder.resolve("x.referentiel"), HOSTILE).getFileName().toString(), "X"));
		String has = "String(document.querySelector('#planche [data-code=C1]') !== null)";
		assertEquals("true", text(has));
		browser.evaluate("(() => { const s = document.getElementById('option'); s.value = 'B'; s.dispatchEvent(new Event('change')); })()");
		assertEquals("false", text(has));
	}

	@Test
	void theKeyboardAloneFindsTracesAndRemarks() throws Exception {
		browser.open(mos());
		browser.press("/", "/");
		for (String letter : "A1.1C1".split("")) {
			browser.press(letter, letter);
		}
		assertTrue(text("document.getElementById('resultats').textContent").contains("A1.1C1"));
		browser.press("Enter", "\r");
		assertTrue(text("document.querySelector('#fiche h2').textContent").startsWith("A1.1C1"));
		assertEquals("fiche", text("document.activeElement.id"));
		Set<String> reached = Set.copyOf(Stream.of(text("[...document.querySelectorAll('#planche .atteint[data-id]')].map(e => e.dataset.id).join(' ')").split(" ")).toList());
		assertTrue(reached.containsAll(Set.of("competence:A1.1C1", "activite:A1.1", "pole:P1", "bloc:1", "unite:U4")), reached.toString());
		assertFalse(reached.contains("unite:U6") || reached.contains("competence:A1.1C2"), reached.toString());
		browser.press("r", "r");
		assertEquals("nouvelle", text("document.activeElement.id"));
		for (String letter : List.of("V", "u")) {
			browser.press(letter, letter);
		}
		browser.press("Tab", "");
		browser.press("Enter", "\r");
		assertEquals("Vu", text("document.querySelector('#fiche .texte-remarque').textContent"));
		assertTrue(text("document.getElementById('alerte').textContent").contains("ne sont pas exportées"));
	}

	@Test
	void remarksAreKeptExportedAndListedAtTheirElements() throws Exception {
		Path page = mos();
		browser.open(page);
		browser.evaluate("(() => { document.querySelector('#planche [data-id=\"competence:A1.1C2\"]').dispatchEvent(new MouseEvent('click', {bubbles:true}));"
				+ " document.getElementById('nouvelle').value = 'Ligne une\\n<b>deux</b>'; document.querySelector('#fiche button.principal').click(); })()");
		browser.open(page);
		assertEquals("1", text("document.getElementById('n-remarques').textContent"));
		browser.evaluate("(() => { const create = URL.createObjectURL; URL.createObjectURL = blob => { window.lu = blob.text(); return create(blob); }; })()");
		browser.evaluate("document.getElementById('exporter').click()");
		Files.writeString(folder.resolve("r.json"), text("window.lu"));
		assertEquals("", text("document.getElementById('alerte').textContent"));
		assertEquals(0, run("revue", model("mos"), "--remarques", "r.json"), err);
		assertTrue(err.lines().anyMatch(line -> line
				.matches(".*pole-1\\.referentiel:\\d+:\\d+: info: Remarque sur « competence:A1\\.1C2 » : Ligne une / <b>deux</b> \\[revue\\.remarque\\]")), err);
	}

	@Test
	void whatIsHardToWriteComesBackFromARemarkAsItWas() throws Exception {
		String odd = "« Œuvre »\u00a0: 3\u202f% \"A\" \\ 'b' \t; 😀 é </script><!-- \u2028 =1+1";
		Path page = mos();
		browser.open(page);
		browser.evaluate("(() => { document.querySelector('#planche [data-id=\"activite:A1.1\"]').dispatchEvent(new MouseEvent('click', {bubbles:true}));"
				+ " document.getElementById('nouvelle').value = " + new com.google.gson.Gson().toJson(odd) + "; document.querySelector('#fiche button.principal').click(); })()");
		browser.evaluate("(() => { const create = URL.createObjectURL; URL.createObjectURL = blob => { window.lu = blob.text(); return create(blob); }; })()");
		browser.evaluate("document.getElementById('exporter').click()");
		String exported = text("window.lu");
		Files.writeString(folder.resolve("r.json"), exported);
		assertEquals(0, run("revue", model("mos"), "--remarques", "r.json"), err);
		assertTrue(err.contains("Remarque sur « activite:A1.1 » : " + odd.replace("\u2028", "").split("=")[0].strip()), err);
		browser.evaluate("localStorage.clear()");
		browser.open(page);
		assertEquals("", text("document.getElementById('n-remarques').textContent"));
		browser.evaluate("(() => { const files = new DataTransfer(); files.items.add(new File([" + new com.google.gson.Gson().toJson(exported)
				+ "], 'r.json')); const input = document.getElementById('reprendre'); input.files = files.files; input.dispatchEvent(new Event('change')); })()");
		assertEquals(odd, text("new Promise(done => { const look = () => { const kept = document.querySelector('#remarques .texte-remarque'); if (kept) done(kept.textContent); else setTimeout(look, 20); }; look(); })"));
	}

	@Test
	void paperShowsAllOfThePictureUprightWhereThePictureIs() throws Exception {
		browser.open(mos());
		browser.evaluate("document.getElementById('zoom-plus').click()");
		String box = "document.querySelector('#planche svg').getAttribute('viewBox')";
		String seen = text(box);
		browser.evaluate("window.dispatchEvent(new Event('beforeprint'))");
		assertTrue(text(box).startsWith("0 0 ") && !text(box).equals(seen), text(box));
		assertEquals("true", text("String(document.body.classList.contains('debout'))"));
		browser.evaluate("window.dispatchEvent(new Event('afterprint'))");
		assertEquals(seen, text(box));
		assertEquals("false", text("String(document.body.classList.contains('debout'))"));
	}

	@Test
	void matricesShowOnlyWhatHasNoCrossOnDemand() throws Exception {
		browser.open(page(Files.writeString(folder.resolve("x.referentiel"), HOSTILE).getFileName().toString(), "X"));
		browser.evaluate("document.getElementById('o-matrices').click()");
		browser.evaluate("document.getElementById('vides').click()");
		assertEquals("competence:C3", text("[...document.querySelectorAll('#tableau tbody tr')].filter(r => r.offsetParent).map(r => r.querySelector('[data-id]').dataset.id).join(' ')"));
	}

	@Test
	void axeFindsNothingSeriousInAnyTabNorTheme() throws Exception {
		Path axe = Project.root().resolve("target/axe/node_modules/axe-core/axe.min.js");
		if (!Files.exists(axe) && "true".equals(System.getenv("CI"))) {
			fail("CI must have axe-core: see .ci/run");
		}
		Assumptions.assumeTrue(Files.exists(axe), "axe-core is not installed (npm install --prefix target/axe axe-core@4.14.1): accessibility was not checked");
		browser.open(mos());
		browser.evaluate(Files.readString(axe) + "; 0");
		browser.evaluate("document.querySelector('#planche [data-id=\"competence:A1.1C2\"]').dispatchEvent(new MouseEvent('click', {bubbles:true}))");
		for (String theme : List.of("clair", "sombre")) {
			for (String tab : List.of("diagrammes", "matrices", "constats", "libelles", "remarques")) {
				browser.evaluate("document.getElementById('o-" + tab + "').click()");
				assertEquals("", text("axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
						+ ".map(v => v.id + ' ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary)).join('\\n'))"), theme + " " + tab);
			}
			browser.evaluate("document.getElementById('theme').click()");
		}
	}
}
