// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.testing.CommandCase;
import fr.referentiel.testing.Project;

/** The two options of the BTS SIO through the commands. */
class OptionsCommandTest extends CommandCase {
	private JsonObject json(String file) throws IOException {
		return JsonParser.parseString(Files.readString(folder.resolve(file))).getAsJsonObject();
	}

	private static List<String> ids(JsonObject export) {
		List<String> ids = new ArrayList<>();
		for (JsonElement e : export.getAsJsonArray("elements")) {
			ids.add(e.getAsJsonObject().get("id").getAsString());
		}
		return ids;
	}

	private static long count(List<String> ids, String type) {
		return ids.stream().filter(id -> id.startsWith(type + ":")).count();
	}

	@Test
	void sioHasTheElementsThatItsFactsCount() throws IOException {
		assertEquals(0, run("exporter", "json", model("sio"), "--vers", "sio.json"), err);
		List<String> ids = ids(json("sio.json"));
		assertEquals(18, count(ids, "ensemble"));
		// 87 of its own; those of the common units have no code
		assertEquals(87, ids.stream().filter(id -> id.startsWith("competence:") && !id.contains("/")).count());
		assertEquals(14, ids.stream().filter(id -> id.startsWith("competence:unite:U")).count());
		assertEquals(116, count(ids, "indicateur"));
		assertEquals(111, count(ids, "savoir"));
		assertEquals(List.of("epreuve:E1", "epreuve:E2", "epreuve:E3", "epreuve:E4", "epreuve:E5", "epreuve:E6", "epreuve:E7"),
				ids.stream().filter(id -> id.startsWith("epreuve:")).toList());
	}

	@Test
	void theCreditsOfSioAreThoseOfTheDiploma() throws IOException {
		run("exporter", "json", model("sio"), "--vers", "sio.json");
		double credits = 0;
		double coefficients = 0;
		for (JsonElement e : json("sio.json").getAsJsonArray("elements")) {
			if (e.getAsJsonObject().get("type").getAsString().equals("epreuve")) {
				credits += e.getAsJsonObject().get("credits").getAsDouble();
				coefficients += e.getAsJsonObject().get("coefficient").getAsDouble();
			}
		}
		assertEquals(120, credits);
		assertEquals(2 + 2 + 3 + 3 + 4 + 4 + 4, coefficients);
	}

	@Test
	void anOptionIsExportedAsItIsSeenAndItsOwnElementsNameItInTheirId() throws IOException {
		assertEquals(0, run("exporter", "json", model("sio"), "--option", "SLAM", "--vers", "slam.json"), err);
		JsonObject export = json("slam.json");
		List<String> ids = ids(export);
		assertEquals("SLAM", export.getAsJsonObject("referentiel").get("option").getAsString());
		assertTrue(ids.contains("ensemble:B3.5@SLAM") && ids.contains("ensemble:B1.1") && ids.contains("epreuve:E6@SLAM"), ids.toString());
		assertFalse(ids.stream().anyMatch(id -> id.contains("SISR")), ids.toString());
		for (JsonElement e : export.getAsJsonArray("elements")) {
			if (e.getAsJsonObject().get("id").getAsString().equals("epreuve:E6@SLAM")) {
				assertEquals("Conception et développement d'applications", e.getAsJsonObject().get("intitule").getAsString());
			}
		}
	}

	@Test
	void anUnknownOptionIsAWrongUseThatListsThoseThereAre() {
		for (List<String> command : List.of(List.of("verifier", model("sio")), List.of("statistiques", model("sio")), List.of("exporter", "json", model("sio"), "--vers", "x.json"),
				List.of("exporter", "xmi", model("sio"), "--vers", "x.xmi"), List.of("generer", "syllabus", model("sio"), "--vers", "x"),
				List.of("diagramme", "synthese", model("sio"), "--vers", "x.svg"), List.of("matrice", "competences", "unites", model("sio"), "--vers", "x.csv"))) {
			List<String> all = new ArrayList<>(command);
			all.addAll(List.of("--option", "Z"));
			assertEquals(2, run(all.toArray(String[]::new)), command.toString());
			assertTrue(err.contains("« Z »") && err.contains("SISR, SLAM"), err);
		}
	}

	@Test
	void statisticsSetTheOptionsSideBySide() {
		assertEquals(0, run("statistiques", model("sio")));
		assertTrue(out.lines().anyMatch(l -> l.strip().split("\\s+").length == 3 && l.contains("ensemble") && l.contains("SISR") && l.contains("SLAM")), out);
		assertTrue(out.lines().anyMatch(l -> l.strip().replaceAll("\\s+", " ").equals("18 14 14 ensemble")), out);
		assertEquals(0, run("statistiques", model("sio"), "--option", "SISR", "--format", "json"));
		assertEquals(14, JsonParser.parseString(out).getAsJsonObject().getAsJsonObject("genres").get("ensemble").getAsInt());
	}

	@Test
	void documentsOfAnOptionNameItAndGridsAreMadeForEachOption() {
		assertEquals(0, run("generer", "syllabus", model("sio"), "--option", "SISR", "--formats", "docx", "--vers", "d"), err);
		assertEquals("d/syllabus-SIO-SISR.docx", out.strip());
		assertEquals(0, run("generer", "grilles", model("sio"), "--epreuve", "E6", "--formats", "xlsx", "--vers", "d"), err);
		assertEquals(List.of("d/grille-E6-SISR.xlsx", "d/grille-E6-SLAM.xlsx"), out.lines().toList());
	}

	@Test
	void theWholeSyllabusSetsTheDifferencesSideBySide() throws IOException {
		assertEquals(0, run("generer", "syllabus", model("sio"), "--formats", "texte", "--vers", "d"), err);
		String text = Files.readString(folder.resolve("d/syllabus-SIO.txt"));
		String differences = text.substring(text.lastIndexOf("Ce qui change d"));
		assertTrue(differences.contains("Administration des systèmes") && differences.contains("Conception et développement"), differences);
		assertTrue(differences.contains("B3.5") && !differences.contains("B1.1"), differences);
	}

	@Test
	void theXmiExportLoadsBackWithPlainEmfUnderTheIdsOfTheJsonExport() throws IOException {
		for (String model : List.of("sio", "mos")) {
			String path = Project.models().resolve(model).toString();
			assertEquals(0, run("exporter", "xmi", path, "--vers", model + ".xmi"), err);
			assertEquals(0, run("exporter", "json", path, "--vers", model + ".json"), err);
			ResourceSetImpl set = new ResourceSetImpl();
			set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
			set.getPackageRegistry().put(ReferentielPackage.eNS_URI, ReferentielPackage.eINSTANCE);
			Resource read = set.getResource(URI.createFileURI(folder.resolve(model + ".xmi").toString()), true);
			assertEquals(List.of(), read.getErrors());
			assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(read).isEmpty(), EcoreUtil.UnresolvedProxyCrossReferencer.find(read).toString());
			for (JsonElement e : json(model + ".json").getAsJsonArray("elements")) {
				EObject found = read.getEObject(e.getAsJsonObject().get("id").getAsString());
				assertTrue(found instanceof fr.referentiel.model.Element, e.getAsJsonObject().get("id").getAsString());
				JsonElement code = e.getAsJsonObject().get("code");
				assertEquals(code.isJsonNull() ? null : code.getAsString(), ((fr.referentiel.model.Element) found).getCode());
			}
			byte[] first = Files.readAllBytes(folder.resolve(model + ".xmi"));
			run("exporter", "xmi", path, "--vers", model + ".xmi");
			assertEquals(new String(first), Files.readString(folder.resolve(model + ".xmi")));
		}
	}

	/** Codes and names of the specialities that are shipped: none may be known to what serves all, but as an example between guillemets in a message. */
	@Test
	void nothingOfASpecialityIsKnownToTheCode() throws IOException {
		List<String> names = List.of("MOS", "SIO", "SISR", "SLAM", "CEJM", "Management opérationnel", "Services informatiques", "sécurité globale",
				"A1.1C1", "A4.1T1", "B3.5", "UF2", "U51", "models/mos", "models/sio");
		List<String> found = new ArrayList<>();
		try (Stream<Path> tree = Files.walk(Project.models().resolve("../bundles").normalize())) {
			for (Path file : tree.filter(p -> p.toString().matches(".*/src/.*\\.(java|xtext|xml|css|html|js|properties)")).sorted().toList()) {
				String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "").replaceAll("«[^»\\n]*»", "");
				for (String name : names) {
					if (code.matches("(?s).*(?<![\\p{L}\\p{N}])" + java.util.regex.Pattern.quote(name) + "(?![\\p{L}\\p{N}]).*")) {
						found.add(file.getFileName() + " : " + name);
					}
				}
			}
		}
		assertEquals(List.of(), found);
	}
}
