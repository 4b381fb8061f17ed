// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.referentiel.testing.CommandCase;

class CommandLineTest extends CommandCase {
	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	@Test
	void mosVerifiesWithoutError() {
		assertEquals(0, run("verifier", model("mos")), err);
		assertTrue(err.contains("1 référentiel : 0 erreur"), err);
		assertEquals("", out);
	}

	@Test
	void findingsAreOneLineEachWithPlaceSeverityAndCode() throws IOException {
		file("x.referentiel", "référentiel X « Essai »\népreuve E1 « E » {\n  valide U9\n}\n");
		assertEquals(1, run("verifier", "x.referentiel"));
		assertTrue(err.lines().anyMatch(l -> l.matches("x\\.referentiel:3:10: erreur: « U9 » .* \\[lien\\.inconnu\\]")), err);
	}

	@Test
	void findingsAreJsonOnDemand() {
		assertEquals(0, run("verifier", model("mos"), "--format", "json"));
		JsonArray findings = JsonParser.parseString(out).getAsJsonArray();
		assertTrue(findings.size() > 10);
		assertTrue(findings.get(0).getAsJsonObject().has("gravite"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "verifier" })
	void aMissingPathIsWrongUse(String command) {
		assertEquals(2, run(command, "absent"));
		assertTrue(err.startsWith("referentiel : Le chemin « absent » n’existe pas."), err);
	}

	@Test
	void wrongUseIsExplainedInFrench() {
		assertEquals(2, run("verifier"));
		assertTrue(err.contains("Il manque CHEMIN"), err);
		assertEquals(2, run("verifer", "x"));
		assertTrue(err.contains("Argument inconnu"), err);
		assertEquals(2, run("verifier", "x", "--format", "pdf"));
		assertTrue(err.contains("« pdf » ne convient pas"), err);
	}

	@ParameterizedTest
	@ValueSource(strings = { "revue MOS", "verifier", "verifer x", "verifier x --format pdf", "verifier absent", "verifier INVALIDES/.. --option Z", "generer livre MOS --vers o",
			"generer grilles MOS --vers o --epreuve E9", "generer annexes MOS --vers o --formats xlsx", "generer syllabus MOS --vers o --candidats l.csv",
			"generer syllabus MOS --vers o --theme absent", "diagramme vue MOS --vers x.svg", "diagramme impact MOS --vers x.svg", "diagramme synthese MOS --vers x.gif",
			"diagramme synthese MOS --vers x.svg --option SISR", "matrice chats unites MOS --vers x.csv", "matrice competences unites MOS --vers x.doc",
			"exporter xml MOS --vers x", "importer texte absent --vers d", "nouveau 1 --vers d", "statistiques INVALIDES", "revue MOS --remarques absent" })
	void whatIsRefusedIsOneSentenceAtLeastAndWritesNothing(String arguments) throws IOException {
		assertEquals(2, run(arguments.replace("MOS", model("mos")).replace("INVALIDES", model("invalides")).split(" ")), err);
		String first = err.lines().findFirst().orElse("");
		assertTrue(first.matches("referentiel : (\\p{Lu}|« ).*[.?]( »)?"), err);
		assertFalse(err.contains("null"), err);
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void helpIsFrenchAtEachLevel() {
		assertEquals(0, run("--help"));
		assertTrue(out.contains("Utilisation : referentiel") && out.contains("Commandes :"), out);
		assertEquals(0, run("verifier", "--help"));
		assertTrue(out.contains("Utilisation : referentiel verifier") && out.contains("Options :"), out);
		assertEquals(0, run("--version"));
		assertTrue(out.contains("0.1.0"), out);
	}

	@Test
	void statisticsCountEachKind() {
		assertEquals(0, run("statistiques", model("mos"), "--format", "json"));
		JsonObject kinds = JsonParser.parseString(out).getAsJsonObject().getAsJsonObject("genres");
		assertEquals(4, kinds.get("pole").getAsInt());
		assertEquals(48, kinds.get("tache").getAsInt());
	}

	@Test
	void theJsonExportFollowsItsContractAndIsTheSameTwice() throws IOException {
		assertEquals(0, run("exporter", "json", model("mos"), "--vers", "a.json"), err);
		assertEquals(0, run("exporter", "json", model("mos"), "--vers", "b.json"), err);
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.json")), Files.readAllBytes(folder.resolve("b.json")));
		JsonObject export = JsonParser.parseString(Files.readString(folder.resolve("a.json"))).getAsJsonObject();
		assertEquals(1, export.get("version").getAsInt());
		Set<String> ids = new HashSet<>();
		ids.add("referentiel:MOS");
		for (JsonElement e : export.getAsJsonArray("elements")) {
			JsonObject element = e.getAsJsonObject();
			assertTrue(ids.add(element.get("id").getAsString()), element.toString());
			assertTrue(TYPES.contains(element.get("type").getAsString()), element.toString());
			JsonElement parent = element.get("parent");
			assertTrue(parent.isJsonNull() || ids.contains(parent.getAsString()), element.toString());
		}
		for (JsonElement l : export.getAsJsonArray("liens")) {
			JsonObject link = l.getAsJsonObject();
			assertTrue(ids.contains(link.get("de").getAsString()) && ids.contains(link.get("vers").getAsString()), link.toString());
			assertTrue(LINKS.contains(link.get("type").getAsString()), link.toString());
		}
	}

	@Test
	void theSyllabusOfAUnitHoldsItsHoursKnowledgeCriteriaAndForms() throws IOException {
		assertEquals(0, run("generer", "syllabus", model("mos"), "--epreuve", "E4", "--vers", "sorties"), err);
		assertTrue(Files.size(folder.resolve("sorties/syllabus-E4.docx")) > 5_000);
		String page = Files.readString(folder.resolve("sorties/syllabus-E4.html"));
		for (String said : List.of("U4 – Préparation", "252", "A1.3C4", "A1.2S7", "La fonction achat", "Le diagnostic de sécurité est pertinent.",
				"absence de dépôt de dossier", "Forme ponctuelle")) {
			assertTrue(page.contains(said), said);
		}
		assertFalse(page.contains("A2.1C1"), "another unit’s competence");
	}

	@Test
	void theSyllabusOfTheDiplomaHasAChapterForEachExaminedUnit() throws IOException {
		assertEquals(0, run("generer", "syllabus", model("mos"), "--vers", "sorties", "--formats", "html"), err);
		String page = Files.readString(folder.resolve("sorties/syllabus-MOS.html"));
		for (String unit : List.of("U1 –", "U21 –", "U22 –", "U3 –", "U4 –", "U51 –", "U52 –", "U6 –", "UF1 –", "UF2 –", "UF3 –")) {
			assertTrue(page.contains(unit), unit);
		}
		assertFalse(Files.exists(folder.resolve("sorties/syllabus-MOS.docx")));
	}

	@Test
	void gridsAreWrittenForEachExaminedPartAndOtherFilesAreLeftAlone() throws IOException {
		Files.createDirectories(folder.resolve("sorties"));
		Path other = Files.writeString(folder.resolve("sorties/notes.txt"), "à garder");
		assertEquals(0, run("generer", "grilles", model("mos"), "--vers", "sorties"), err);
		assertEquals(11, out.lines().count(), out);
		assertTrue(Files.exists(folder.resolve("sorties/grille-E51.xlsx")) && !Files.exists(folder.resolve("sorties/grille-E5.xlsx")));
		assertEquals("à garder", Files.readString(other));
	}

	@Test
	void whatDoesNotExistIsNamedWithWhatDoes() {
		assertEquals(2, run("generer", "grilles", model("mos"), "--epreuve", "E9", "--vers", "sorties"));
		assertTrue(err.contains("« E9 » n’existe pas") && err.contains("E51"), err);
		assertEquals(2, run("generer", "livre", model("mos"), "--vers", "sorties"));
		assertTrue(err.contains("grilles, syllabus, livret, programme, anomalies, annexes, tout"), err);
		assertEquals(2, run("generer", "annexes", model("mos"), "--vers", "sorties", "--formats", "xlsx"));
		assertTrue(err.contains("texte"), err);
		assertEquals(2, run("diagramme", "impact", model("mos"), "--vers", "x.svg"));
		assertFalse(Files.exists(folder.resolve("sorties")) && folder.resolve("sorties").toFile().list().length > 0);
	}

	@Test
	void aDiagramIsWrittenInTheFormatOfItsName() throws IOException {
		assertEquals(0, run("diagramme", "synthese", model("mos"), "--vers", "vue.json"), err);
		JsonObject view = JsonParser.parseString(Files.readString(folder.resolve("vue.json"))).getAsJsonObject();
		assertEquals("synthese", view.get("vue").getAsString());
		assertTrue(view.getAsJsonArray("noeuds").size() > 10);
		assertEquals(2, run("diagramme", "synthese", model("mos"), "--vers", "vue.bmp"));
	}

	@Test
	void aFailedExportLeavesWhatWasThere() throws IOException {
		file("x.referentiel", "référentiel X « Essai »\npôle P1 « sans fin\n");
		Path kept = file("x.json", "avant");
		assertEquals(1, run("exporter", "json", "x.referentiel", "--vers", "x.json"));
		assertEquals("avant", Files.readString(kept));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
	}

	@Test
	void formattingChangesLayoutOnlyAndSaysWhatItWrote() throws IOException {
		Path file = file("x.referentiel", "référentiel X « Essai »\n\n\n\npôle P1 « Un » {\nactivité A1 « A »\n}\n");
		assertEquals(1, run("formater", "x.referentiel", "--verifier"));
		assertEquals(0, run("formater", "x.referentiel"), err);
		assertEquals("x.referentiel\n", out);
		assertEquals("référentiel X « Essai »\n\npôle P1 « Un » {\n  activité A1 « A »\n}\n", Files.readString(file));
		assertEquals(0, run("formater", "x.referentiel", "--verifier"));
	}

	@Test
	void aFileWithASyntaxErrorIsNotFormatted() throws IOException {
		String text = "référentiel X « Essai »\npôle P1 « Un\n";
		Path file = file("x.referentiel", text);
		assertEquals(1, run("formater", "x.referentiel"));
		assertEquals(text, Files.readString(file));
	}

	@Test
	void theShippedModelsAreFormatted() {
		assertEquals(0, run("formater", model("mos"), "--verifier"), err);
		assertFalse(err.contains("erreur"), err);
	}

	private static final List<String> TYPES = List.of("referentiel", "pole", "activite", "tache", "ensemble", "competence", "sous-competence", "savoir",
			"limite", "critere", "indicateur", "bloc", "unite", "epreuve", "sous-epreuve", "partie", "forme", "modalite", "categorie", "fiche", "voie",
			"section", "item", "dispense", "grille-horaire", "enseignement", "stage", "terme", "programme", "module", "echelle", "niveau", "source");
	private static final List<String> LINKS = List.of("contient", "mobilise", "associe", "evalue", "evaluee-par", "valide", "regroupe", "correspond",
			"renvoie");
}
