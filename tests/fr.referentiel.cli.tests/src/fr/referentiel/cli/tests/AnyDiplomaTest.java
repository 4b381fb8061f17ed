// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.referentiel.testing.CommandCase;

/** What real référentiels of other specialities say, gathered in one invented diploma with codes and shapes of its own, through every command. */
class AnyDiplomaTest extends CommandCase {
	/** Each part is the shape of a real text: systèmes numériques, maintenance des véhicules, MCO, CCST, diététique, audiovisuel, fluides-énergies. */
	private static final String TEXT = """
			référentiel QX « Conduite de drones » {
			  diplôme BTS années 3
			  option EC « Électronique »
			  option IR « Informatique »
			  échelle AUTO « Autonomie » {
			    niveau partielle « Autonomie partielle »
			    niveau totale « Autonomie totale »
			  }
			  échelle TAX « Taxonomie » {
			    niveau 1 « Information »
			    niveau 2 « Expression »
			    niveau 3 « Maîtrise d’outils »
			  }
			  catégorie VS « Voie scolaire »
			  catégorie AC « Autres candidats »
			  source AM « Arrêté modificatif » du 08/07/2024 modificatif
			}
			pôle PA « Vol » {
			  activité A3 « Préparer le vol » {
			    tâche A3-T1 « Choisir l’appareil » autonomie totale
			    tâche A3-T2 « Régler » {
			      exige niveau partielle option EC
			      exige niveau totale option IR
			    }
			  }
			  activité A4 « Communiquer » {
			    rattaché pôle PB option IR
			    tâche A4-T1 « Rendre compte »
			  }
			}
			pôle PB « Atelier » {
			  activité A5 « Entretenir » {
			    tâche A5-T1 « Nettoyer »
			  }
			}
			ensemble C « Compétences » {
			  compétence C3.7 « Piloter »
			  compétence C3.8 « Souder » option EC
			  compétence C9 « Documenter » {
			    sous-compétence C9-1 « Rédiger »
			    sous-compétence C9-2 « Dessiner »
			  }
			  savoir S1 « Les ondes » {
			    exige niveau 3 option EC
			    exige niveau 2 option IR
			  }
			  savoir S2 « Les soudures » {
			    exige niveau 2 option EC
			    exige rien option IR
			  }
			}
			matrice mobilise activité vers compétence {
			  A3 : C3.7, C9
			  A4 : C9
			  A5 : C3.7
			}
			unité W5 « Vol » autrement W41 avant AM
			unité W6 « Dossier »
			unité W7 « Atelier »
			unité facultative WF « Langue »
			épreuve X5 « Vol » coefficient 1,5 crédits 9 autrement X4 avant AM {
			  valide unité W5
			  évalue compétence C3.7
			  évalue compétence C3.8
			  évalue sous-compétence C9-1
			  critères {
			    - Le vol est préparé.
			    - La consigne est tenue.
			  }
			  partie « Écrit » points 12 {
			    évalue savoir S1
			  }
			  partie « Oral » points 8 {
			    évalue savoir S2 option EC
			  }
			  modalité VS ponctuelle écrite 5 h
			  modalité AC ponctuelle écrite 5 h
			}
			épreuve X6 « Dossier » coefficient 8 {
			  sous-épreuve X61 « Plan » coefficient 2,5 {
			    valide unité W6
			    évalue sous-compétence C9-2
			    modalité VS ccf situations 2
			    modalité AC ponctuelle orale 30 min
			  }
			  sous-épreuve X62 « Atelier » coefficient 5,5 {
			    valide unité W7
			    évalue pôle PB
			    modalité VS ccf situations 1
			    modalité AC ponctuelle pratique 1 h 30
			  }
			}
			épreuve facultative XF « Langue » au-dessus de 10 {
			  valide unité WF
			  modalité VS ponctuelle orale 20 min
			  modalité AC ponctuelle orale 20 min
			}
			grille horaire {
			  enseignement « Vol » {
			    correspond unité W5
			    année 1 hebdomadaire 6 classe 3 demi-classe 2 pratique 1 co-enseignement 1
			    année 2 hebdomadaire 6 classe 3 demi-classe 2 pratique 1
			    année 3 hebdomadaire 4 classe 2 demi-classe 1 pratique 1
			  }
			}
			stage semaines 20
			""";

	@BeforeEach
	void write() throws IOException {
		Files.createDirectories(folder.resolve("qx"));
		Files.writeString(folder.resolve("qx/qx.referentiel"), TEXT);
	}

	private JsonObject export(String... more) throws IOException {
		String[] all = { "exporter", "json", "qx", "--vers", "qx.json" };
		String[] arguments = java.util.stream.Stream.concat(java.util.Arrays.stream(all), java.util.Arrays.stream(more)).toArray(String[]::new);
		assertEquals(0, run(arguments), err);
		return JsonParser.parseString(Files.readString(folder.resolve("qx.json"))).getAsJsonObject();
	}

	private static JsonObject element(JsonObject export, String id) {
		for (JsonElement e : export.getAsJsonArray("elements")) {
			if (e.getAsJsonObject().get("id").getAsString().equals(id)) {
				return e.getAsJsonObject();
			}
		}
		throw new AssertionError(id + " : " + export);
	}

	private static JsonObject year(JsonObject export, int year) {
		for (JsonElement e : export.getAsJsonArray("elements")) {
			JsonElement of = e.getAsJsonObject().get("annee");
			if (of != null && of.getAsInt() == year) {
				return e.getAsJsonObject();
			}
		}
		throw new AssertionError("année " + year);
	}

	private static boolean linked(JsonObject export, String from, String type, String to) {
		for (JsonElement e : export.getAsJsonArray("liens")) {
			JsonObject l = e.getAsJsonObject();
			if (l.get("de").getAsString().equals(from) && l.get("type").getAsString().equals(type) && l.get("vers").getAsString().equals(to)) {
				return true;
			}
		}
		return false;
	}

	private String syllabus(String... option) throws IOException {
		String[] all = { "generer", "syllabus", "qx", "--formats", "texte", "--vers", "doc" };
		String[] arguments = java.util.stream.Stream.concat(java.util.Arrays.stream(all), java.util.Arrays.stream(option)).toArray(String[]::new);
		assertEquals(0, run(arguments), err);
		return Files.readString(folder.resolve(out.strip()));
	}

	@Test
	void itVerifiesAndWhatItsAuthorForgotIsFound() {
		assertEquals(0, run("verifier", "qx"), err);
		assertTrue(!err.contains("[libelle.derive]") && !err.contains("[lien.inconnu]") && !err.contains("[code.double]"), err);
	}

	@Test
	void everyCommandServesItForTheWholeAndForEachOption() {
		for (List<String> option : List.of(List.<String>of(), List.of("--option", "EC"), List.of("--option", "IR"))) {
			for (List<String> command : List.of(List.of("verifier", "qx"), List.of("statistiques", "qx"), List.of("exporter", "json", "qx", "--vers", "a.json"),
					List.of("exporter", "xmi", "qx", "--vers", "a.xmi"), List.of("generer", "tout", "qx", "--vers", "tout"),
					List.of("diagramme", "activites-competences-unites", "qx", "--vers", "a.svg"), List.of("diagramme", "synthese", "qx", "--vers", "a.html"),
					List.of("diagramme", "impact", "qx", "--centre", "competence:C3.7", "--vers", "a.json"),
					List.of("matrice", "competences", "unites", "qx", "--vers", "m.csv"))) {
				List<String> all = new java.util.ArrayList<>(command);
				all.addAll(option);
				assertEquals(0, run(all.toArray(String[]::new)), all + err);
			}
		}
		for (String file : List.of("tout/grille-X5-EC.xlsx", "tout/grille-X61-IR.xlsx", "tout/syllabus-QX.docx", "tout/syllabus-QX-IR.docx")) {
			assertTrue(Files.exists(folder.resolve(file)), file);
		}
	}

	@Test
	void layingItOutChangesNothingOfWhatItSays() throws IOException {
		JsonObject before = export();
		assertEquals(0, run("formater", "qx"), err);
		JsonObject after = export();
		for (JsonObject o : List.of(before, after)) {
			o.getAsJsonArray("elements").forEach(e -> e.getAsJsonObject().remove("ligne"));
		}
		assertEquals(before, after);
	}

	@Test
	void anActivityCommonToTwoOptionsIsInAnotherPole() throws IOException {
		assertEquals("pole:PA", element(export("--option", "EC"), "activite:A4@EC").get("parent").getAsString());
		assertEquals("pole:PB", element(export("--option", "IR"), "activite:A4@IR").get("parent").getAsString());
		String whole = syllabus();
		assertTrue(whole.substring(whole.lastIndexOf("Ce qui change d")).contains("A4"), whole);
	}

	@Test
	void aCompetenceIsUnusedInOneOption() throws IOException {
		assertTrue(linked(export("--option", "EC"), "epreuve:X5", "evalue", "competence:C3.8@EC"));
		assertTrue(export("--option", "IR").toString().indexOf("C3.8") < 0);
	}

	@Test
	void aTaskHasALevelOfAutonomyOfItsOwn() throws IOException {
		assertEquals("niveau:echelle:AUTO/totale", element(export(), "tache:A3-T1").get("autonomie").getAsString());
		assertEquals("niveau:echelle:AUTO/partielle", element(export("--option", "EC"), "tache:A3-T2@EC").get("autonomie").getAsString());
	}

	@Test
	void levelsOfKnowledgeDifferByOptionAndSomeIsNotRequired() throws IOException {
		assertEquals("niveau:echelle:TAX/3", element(export("--option", "EC"), "savoir:S1@EC").get("niveau").getAsString());
		assertEquals("niveau:echelle:TAX/2", element(export("--option", "IR"), "savoir:S1@IR").get("niveau").getAsString());
		assertTrue(export("--option", "IR").toString().indexOf("Les soudures") < 0);
		assertEquals(0, run("generer", "syllabus", "qx", "--formats", "html", "--vers", "doc"), err);
		String whole = Files.readString(folder.resolve("doc/syllabus-QX.html"));
		String differences = whole.substring(whole.lastIndexOf("Les options côte à côte")).replace('\u00a0', ' ');
		assertTrue(differences.contains("niveau 3") && differences.contains("niveau 2") && differences.contains("S2"), differences);
	}

	@Test
	void subCompetencesOfOneCompetenceGoToDifferentUnits() throws IOException {
		JsonObject export = export();
		assertTrue(linked(export, "sous-competence:C9-1", "evaluee-par", "unite:W5"));
		assertTrue(linked(export, "sous-competence:C9-2", "evaluee-par", "unite:W6"));
	}

	@Test
	void partsHavePointsAndCoefficientsDecimals() throws IOException {
		JsonObject export = export();
		assertEquals(12, element(export, "partie:epreuve:X5/ecrit").get("points").getAsInt());
		assertEquals("1.5", element(export, "epreuve:X5").get("coefficient").getAsString());
		assertTrue(syllabus().contains("1,5"));
	}

	@Test
	void aFacultativeExamCountsOnlyAboveTen() throws IOException {
		JsonObject exam = element(export(), "epreuve:XF");
		assertTrue(exam.get("facultative").getAsBoolean());
		assertEquals(10, exam.get("seuil").getAsInt());
	}

	@Test
	void unitsThatAnAmendmentRenumberedKeepTheirFormerCode() throws IOException {
		JsonObject alias = element(export(), "unite:W5").getAsJsonArray("alias").get(0).getAsJsonObject();
		assertEquals("W41", alias.get("code").getAsString());
		assertEquals("source:AM", alias.get("avant").getAsString());
	}

	@Test
	void aDiplomaOfThreeYearsHasHoursInTheThird() throws IOException {
		JsonObject export = export();
		assertEquals(3, export.getAsJsonObject("referentiel").get("annees").getAsInt());
		assertEquals(4, year(export, 3).get("hebdomadaire").getAsInt());
		assertTrue(syllabus().contains("3e année") || syllabus().contains("Année 3") || syllabus().contains("3ᵉ année") || syllabus().contains("Troisième année"));
	}

	@Test
	void hoursAreSplitBetweenClassHalfClassAndPracticeWithCoTeaching() throws IOException {
		JsonObject hours = year(export(), 1);
		assertEquals(3, hours.get("classe").getAsInt());
		assertEquals(2, hours.get("demi-classe").getAsInt());
		assertEquals(1, hours.get("pratique").getAsInt());
		assertEquals(1, hours.get("co-enseignement").getAsInt());
	}

	@Test
	void activitiesAndCompetencesAreCrossedInAMatrixWrittenOnce() throws IOException {
		JsonObject export = export();
		assertTrue(linked(export, "activite:A3", "mobilise", "competence:C9") && linked(export, "activite:A4", "mobilise", "competence:C9")
				&& linked(export, "activite:A5", "mobilise", "competence:C3.7"));
	}
}
