// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.DocumentRequest;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.Format;
import fr.referentiel.document.suite.GeneratedFile;
import fr.referentiel.document.suite.UnknownChoiceException;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Epreuve;
import fr.referentiel.testing.LibreOffice;
import fr.referentiel.testing.Texts;

/** The workbooks of a class: one per candidate, and the recap that reads them. */
class ClassRecapTest {
	private static final List<Candidate> CLASS = List.of(candidate("Dupont", "Éloïse", "0012", "SCOLAIRE"), candidate("=1+1", "../../x", "0013", "SCOLAIRE"),
			candidate("dupont", "eloise", "0012 bis", ""));

	private static LoadedReferentiel mos;

	@TempDir
	Path folder;

	@BeforeAll
	static void load() {
		mos = Texts.shipped("mos");
	}

	private static Candidate candidate(String nom, String prenom, String numero, String categorie) {
		return new Candidate(nom, prenom, numero, categorie, "2027", "Lyon", "Lycée");
	}

	private static List<GeneratedFile> files(String epreuve) {
		return new DocumentSuite().generate(List.of(DocumentKind.GRILLES),
				new DocumentRequest(mos.subject(), mos.constats(), epreuve, CLASS, List.of(Format.XLSX))).files();
	}

	@Test
	@DisplayName("Files are named for their candidates, safely, each differently, with the recap last")
	void names() {
		List<String> names = files("E4").stream().map(GeneratedFile::name).toList();
		assertEquals(List.of("grilles-Dupont-Eloise-0012.xlsx", "grilles-1-1-x-0013.xlsx", "grilles-dupont-eloise-0012-bis.xlsx", "recapitulatif-MOS.xlsx"), names);
		Set<String> different = new HashSet<>();
		names.forEach(name -> assertTrue(different.add(name.toLowerCase()), name));
	}

	@Test
	@DisplayName("A category that the règlement d’examen does not know is told, and none is made of it")
	void unknownCategory() {
		var request = new DocumentRequest(mos.subject(), mos.constats(), "E4", List.of(CLASS.getFirst(), candidate("Martin", "Zoé", "14", "SCOLIARE")), List.of());
		String said = assertThrows(UnknownChoiceException.class, () -> new DocumentSuite().generate(List.of(DocumentKind.GRILLES), request)).getMessage();
		assertTrue(said.contains("SCOLIARE") && said.contains("Zoé Martin") && said.contains("SCOLAIRE, CONTINUE, AUTRES"), said);
	}

	@Test
	@DisplayName("A name that looks like a formula stays text")
	void formulaLikeName() {
		Workbook grids = GridContent.of(mos.subject(), List.of(epreuve("E4")), CLASS.get(1));
		assertTrue(grids.sheets().getFirst().rows().stream().flatMap(row -> row.cells().stream())
				.anyMatch(cell -> cell.value() instanceof CellValue.Words words && words.text().equals("=1+1") && cell.input()));
		assertTrue(grids.sheets().stream().flatMap(s -> s.rows().stream()).flatMap(row -> row.cells().stream())
				.noneMatch(cell -> cell.value() instanceof CellValue.Formula f && f.formula().startsWith("1+1")));
	}

	@Test
	@DisplayName("The category of a candidate chooses between the forms of an épreuve; without one, all forms are there")
	void formsOfTheCategory() {
		assertEquals(List.of("E4 CCF"), sheets(CLASS.getFirst()));
		assertEquals(List.of("E4 Ponctuelle"), sheets(candidate("A", "B", "", "autres")));
		assertEquals(Set.of("E4 CCF", "E4 Ponctuelle"), Set.copyOf(sheets(CLASS.get(2))));
	}

	private static List<String> sheets(Candidate candidate) {
		return GridContent.of(mos.subject(), List.of(epreuve("E4")), candidate).sheets().stream().map(s -> s.name()).toList();
	}

	private static Epreuve epreuve(String code) {
		return mos.referentiel().getEpreuves().stream().filter(e -> code.equals(e.getCode())).findFirst().orElseThrow();
	}

	@Test
	@DisplayName("The recap, computed with the candidates' files beside it, has their marks, and the reason where one is withheld")
	void computed() throws IOException {
		AtomicOutput output = new AtomicOutput(folder);
		List<GeneratedFile> files = files("E4");
		for (GeneratedFile file : files) {
			output.write(file.name(), file.content());
		}
		try (var grid = new FilledGrid(GridContent.of(mos.subject(), List.of(epreuve("E4")), CLASS.getFirst()), "E4 CCF", "E4_CCF")) {
			grid.cross(4, 4, 4, 4, 4).put("NOTE_PROPOSEE", 0, 19.5);
			output.write(files.getFirst().name(), grid::write);
		}
		try (XSSFWorkbook recap = open("recapitulatif-MOS.xlsx"); XSSFWorkbook full = open(files.get(0).name()); XSSFWorkbook empty = open(files.get(1).name());
				XSSFWorkbook third = open(files.get(2).name())) {
			FormulaEvaluator evaluator = recap.getCreationHelper().createFormulaEvaluator();
			Map<String, FormulaEvaluator> all = new HashMap<>(Map.of("recapitulatif-MOS.xlsx", evaluator));
			List.of(Map.entry(files.get(0), full), Map.entry(files.get(1), empty), Map.entry(files.get(2), third))
					.forEach(e -> all.put(e.getKey().name(), e.getValue().getCreationHelper().createFormulaEvaluator()));
			evaluator.setupReferencedWorkbooks(all);
			Row first = row(recap, "Dupont");
			assertEquals(20, evaluator.evaluate(first.getCell(3)).getNumberValue(), 0);
			assertEquals(19.5, evaluator.evaluate(first.getCell(4)).getNumberValue(), 0);
			assertEquals("✓ La grille est complète.", evaluator.evaluate(first.getCell(5)).getStringValue());
			Row second = row(recap, "=1+1");
			assertEquals("", evaluator.evaluate(second.getCell(3)).getStringValue());
			assertTrue(evaluator.evaluate(second.getCell(5)).getStringValue().contains("5 ligne(s) sur 5"));
		}
	}

	private XSSFWorkbook open(String name) throws IOException {
		return new XSSFWorkbook(Files.newInputStream(folder.resolve(name)));
	}

	private static Row row(XSSFWorkbook recap, String nom) {
		for (Row row : recap.getSheetAt(0)) {
			if (row.getCell(0) != null && nom.equals(row.getCell(0).getStringCellValue())) {
				return row;
			}
		}
		throw new AssertionError(nom);
	}

	@Test
	@DisplayName("LibreOffice, told to update the recap, shows the marks of the workbooks beside it, in XLSX and in ODS")
	void libreOfficeUpdatesTheRecap() throws Exception {
		LibreOffice office = LibreOffice.required(folder);
		AtomicOutput output = new AtomicOutput(Files.createDirectories(folder.resolve("classe")));
		List<GeneratedFile> files = new DocumentSuite().generate(List.of(DocumentKind.GRILLES),
				new DocumentRequest(mos.subject(), mos.constats(), "E4", CLASS, List.of(Format.XLSX, Format.ODS))).files();
		for (GeneratedFile file : files) {
			output.write(file.name(), file.content());
		}
		// filled in by LibreOffice itself in the twin
		Path filled;
		try (var grid = new FilledGrid(GridContent.of(mos.subject(), List.of(epreuve("E4")), CLASS.getFirst()), "E4 CCF", "E4_CCF")) {
			grid.cross(4, 4, 4, 4, 4).put("NOTE_PROPOSEE", 0, 19.5);
			filled = output.write("grilles-Dupont-Eloise-0012.xlsx", grid::write);
		}
		Files.move(office.converted(filled, "ods"), filled.resolveSibling("grilles-Dupont-Eloise-0012.ods"), StandardCopyOption.REPLACE_EXISTING);
		for (String ending : List.of("xlsx", "ods")) {
			String shown = office.updated(filled.resolveSibling("recapitulatif-MOS." + ending));
			assertTrue(shown.contains("0012,20.00,19.50,✓ La grille est complète."), shown);
			assertTrue(shown.lines().anyMatch(line -> line.startsWith("=1+1,") && line.contains("5 ligne(s) sur 5")), shown);
		}
	}
}
