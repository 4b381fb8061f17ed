// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.referentiel.testing.CommandCase;

/** {@code matrice}, on the BTS MOS and on small texts. */
class MatrixCommandTest extends CommandCase {
	private static final String SMALL = """
			référentiel X « Essai » {
			  option A « Réseaux »
			  option B « Applications »
			}
			pôle P1 « =CMD("x") » {
			  activité A1 « Recevoir ; "accueillir" <b> » {
			    compétence C1 « Identifier »
			    compétence C2 « Reformuler » option B
			    savoir S1 « L’écoute »
			  }
			}
			compétence C3 « Archiver » admis competence.non-evaluee « vue en stage »
			unité U1 « Accueil »
			épreuve E1 « Accueil » {
			  valide U1
			  évalue pôle P1
			}
			""";

	private String small() throws IOException {
		Files.writeString(folder.resolve("x.referentiel"), SMALL);
		return "x.referentiel";
	}

	private String written(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	private JsonObject json(String name) throws IOException {
		return JsonParser.parseString(written(name)).getAsJsonObject();
	}

	@ParameterizedTest
	@CsvSource({ "competence,unite", "Compétences,UNITÉS", "compétence,unités", "competences,unite" })
	void kindsAreNamedInFrenchSingularOrPluralWithOrWithoutAccents(String rows, String columns) throws IOException {
		assertEquals(0, run("matrice", rows, columns, small(), "--vers", "m.json"), err);
		assertEquals("competence", json("m.json").getAsJsonObject("lignes").get("type").getAsString());
		assertEquals("unite", json("m.json").getAsJsonObject("colonnes").get("type").getAsString());
	}

	@Test
	void anUnknownKindOptionOrExtensionIsRefusedWithWhatExists() throws IOException {
		assertEquals(2, run("matrice", "machins", "unites", small(), "--vers", "m.json"));
		assertTrue(err.contains("« machins » n’existe pas") && err.contains("sous-compétences"), err);
		assertEquals(2, run("matrice", "savoirs", "unites", small(), "--vers", "m.json", "--option", "Z"));
		assertTrue(err.contains("« Z » n’existe pas") && err.contains("A, B"), err);
		assertEquals(2, run("matrice", "savoirs", "unites", small(), "--vers", "m.doc"));
		assertTrue(err.contains(".xlsx"), err);
		assertFalse(Files.exists(folder.resolve("m.json")));
	}

	@Test
	void everyCompetenceOfMosAnswersToExactlyOneUnitAndTotalsAgreeWithTheCrosses() throws IOException {
		assertEquals(0, run("matrix", "competences", "unites", model("mos"), "--vers", "m.json"), err);
		JsonObject matrix = json("m.json");
		Map<String, Integer> crosses = new HashMap<>();
		for (JsonElement cross : matrix.getAsJsonArray("croix")) {
			crosses.merge(cross.getAsJsonObject().get("ligne").getAsString(), 1, Integer::sum);
			crosses.merge(cross.getAsJsonObject().get("colonne").getAsString(), 1, Integer::sum);
		}
		for (String axis : List.of("lignes", "colonnes")) {
			for (JsonElement e : matrix.getAsJsonObject(axis).getAsJsonArray("elements")) {
				JsonObject element = e.getAsJsonObject();
				assertEquals(crosses.getOrDefault(element.get("id").getAsString(), 0), element.get("total").getAsInt(), element.toString());
				assertTrue(axis.equals("colonnes") || element.get("total").getAsInt() == 1, element.toString());
			}
		}
	}

	@Test
	void theSavoirsOfAnActivityAreCrossedWithTheActivityNotWithEachCompetence() throws IOException {
		assertEquals(0, run("matrice", "competences", "savoirs", model("mos"), "--vers", "m.json"), err);
		boolean seen = false;
		for (JsonElement e : json("m.json").getAsJsonArray("croix")) {
			JsonObject cross = e.getAsJsonObject();
			String row = cross.get("ligne").getAsString();
			assertFalse(row.startsWith("competence:A"), cross.toString());
			if (row.equals("activite:A1.1") && cross.get("colonne").getAsString().equals("savoir:A1.1S1")) {
				seen = true;
				assertEquals("ensemble", cross.get("nature").getAsString());
			}
		}
		assertTrue(seen);
	}

	@Test
	void holesAloneAreShownOnDemandWithTheReasonForThoseAccepted() throws IOException {
		assertEquals(0, run("matrice", "competences", "unites", small(), "--vers", "m.json", "--trous"), err);
		assertEquals(1, json("m.json").getAsJsonObject("lignes").getAsJsonArray("elements").size());
		JsonObject hole = json("m.json").getAsJsonObject("lignes").getAsJsonArray("elements").get(0).getAsJsonObject();
		assertEquals("competence:C3", hole.get("id").getAsString());
		assertEquals("vue en stage", hole.get("admis").getAsString());
		assertEquals(0, json("m.json").getAsJsonObject("colonnes").getAsJsonArray("elements").size());
	}

	@Test
	void anOptionSeesOnlyItsOwnRows() throws IOException {
		assertEquals(0, run("matrice", "competences", "unites", small(), "--vers", "m.csv", "--option", "A"), err);
		assertTrue(written("m.csv").contains("C1;Identifier") && !written("m.csv").contains("C2"), written("m.csv"));
	}

	@Test
	void csvIsForFrenchSpreadsheetsAndNoTextInItIsAFormula() throws IOException {
		assertEquals(0, run("matrice", "poles", "activites", small(), "--vers", "m.csv"), err);
		assertEquals("\uFEFFCode;Pôle;\"A1 – Recevoir ; \"\"accueillir\"\" <b>\";Total;Trou admis\r\nP1;\"'=CMD(\"\"x\"\")\";écrit;1;\r\nTotal;;1;1;\r\n",
				written("m.csv"));
	}

	@Test
	void theHtmlPageRunsNothingAndTakesTextForText() throws IOException {
		assertEquals(0, run("matrice", "activites", "unites", small(), "--vers", "m.html"), err);
		String page = written("m.html");
		assertTrue(page.contains("&lt;b&gt;") && !page.contains("<script") && page.contains("default-src 'none'"), page);
		assertTrue(page.contains("title=\"E1 valide U1 ; E1 évalue P1") || page.contains("title=\"P1 est évalué par U1"), page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx", "ods", "html", "json" })
	void twoRunsGiveTheSameBytes(String extension) throws IOException {
		assertEquals(0, run("matrice", "activites", "competences", model("mos"), "--vers", "a." + extension), err);
		assertEquals(0, run("matrice", "activites", "competences", model("mos"), "--vers", "b." + extension), err);
		assertArrayEquals(Files.readAllBytes(folder.resolve("a." + extension)), Files.readAllBytes(folder.resolve("b." + extension)));
	}

	/** Without a choice, log4j complains on stderr as soon as a library (PDFBox for a diagram, POI for a matrix) looks for it. */
	@Test
	void theLibrariesAreQuietBeforeAnyCommandUsesThem() {
		System.clearProperty("log4j.provider");
		assertEquals(0, run("--version"), err);
		assertTrue(System.getProperty("log4j.provider", "").endsWith("SimpleProvider"));
	}
}
