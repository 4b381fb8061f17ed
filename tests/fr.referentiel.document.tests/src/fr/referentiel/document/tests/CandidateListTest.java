// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.candidate.CandidateList;
import fr.referentiel.document.candidate.CandidateListException;

/** Lists as schools have them, and as they should not be. */
class CandidateListTest {
	@TempDir
	Path folder;

	@Test
	@DisplayName("Semicolons, commas and tabs separate; titles count without case, accents nor order; empty lines and other columns are skipped")
	void separators() throws IOException {
		for (String separator : List.of(";", ",", "\t")) {
			String text = String.join(separator, "N° de candidat", "PRENOM", "Groupe", "Nom") + "\n\n" + String.join(separator, "0012", "Éloïse", "B", "D’Été") + "\n";
			assertEquals(List.of(new Candidate("D’Été", "Éloïse", "0012", "", "", "", "")), read("liste.csv", text.getBytes(StandardCharsets.UTF_8)));
		}
	}

	@Test
	@DisplayName("Titles of lists that other programs make are known")
	void foreignTitles() throws IOException {
		assertEquals(List.of(new Candidate("Été", "Éloïse", "0012", "", "", "", "")),
				read("liste.csv", "N° candidat;Prénom(s);Nom d’usage\n0012;Éloïse;Été\n".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	@DisplayName("Excel’s encodings are read: UTF-8 with its mark, and Windows-1252")
	void encodings() throws IOException {
		String text = "Nom;Prénom\r\nŒuvray;Éloïse\r\n";
		assertEquals("Œuvray", read("a.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).getFirst().nom());
		assertEquals("Œuvray", read("b.csv", text.getBytes(Charset.forName("windows-1252"))).getFirst().nom());
	}

	@Test
	@DisplayName("A quoted cell holds separators, quotes and line ends")
	void quotes() throws IOException {
		assertEquals("de la \"Tour\" ; Nord", read("liste.csv", "Nom,Prénom\n\"de la \"\"Tour\"\"\n; Nord\",Jean\n".getBytes(StandardCharsets.UTF_8)).getFirst().nom());
	}

	@Test
	@DisplayName("A missing column is named, with those that were read")
	void missingColumn() {
		String said = refused("Nom;Classe\nDupont;2\n");
		assertTrue(said.contains("« prénom »") && said.contains("Nom, Classe"), said);
	}

	@Test
	@DisplayName("A line without a name, and a list without a candidate, are refused with their place")
	void missingNames() {
		assertTrue(refused("Nom;Prénom\nDupont;Jean\n;Luc\n").contains("ligne 3"));
		assertTrue(refused("Nom;Prénom\n").contains("aucun candidat"));
		assertTrue(refused("").contains("aucun candidat"));
	}

	@Test
	@DisplayName("Two lines of one number, or of one name without numbers, are refused; homonyms with their numbers are two people")
	void twins() throws IOException {
		String numbers = refused("Nom;Prénom;Numéro\nDupont;Jean;7\nMartin;Luc;7\n");
		assertTrue(numbers.contains("lignes 2 et 3") && numbers.contains("« 7 »"), numbers);
		assertTrue(refused("Nom;Prénom\nDupont;Jean\ndupont;JEAN\n").contains("lignes 2 et 3"));
		assertEquals(2, read("liste.csv", "Nom;Prénom;Numéro\nDupont;Jean;7\nDupont;Jean;8\n".getBytes(StandardCharsets.UTF_8)).size());
	}

	@Test
	@DisplayName("An Excel list is read as the screen shows it: numbers, and formulas by their results")
	void excel() throws IOException {
		Path file = folder.resolve("liste.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			var sheet = workbook.createSheet();
			var titles = sheet.createRow(0);
			titles.createCell(0).setCellValue("Nom");
			titles.createCell(1).setCellValue("Prénom");
			titles.createCell(2).setCellValue("Numéro");
			var row = sheet.createRow(2);
			row.createCell(0).setCellValue("=1+1");
			row.createCell(1).setCellFormula("\"Jean\"&\"-Luc\"");
			row.createCell(2).setCellValue(12);
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			workbook.write(out);
		}
		assertEquals(List.of(new Candidate("=1+1", "Jean-Luc", "12", "", "", "", "")), CandidateList.read(file));
	}

	@Test
	@DisplayName("An OpenDocument list is read, repeated cells included")
	void openDocument() throws IOException {
		String cell = "<table:table-cell%s><text:p>%s</text:p></table:table-cell>";
		String rows = "<table:table-row>" + cell.formatted("", "Nom") + cell.formatted("", "Prénom") + "</table:table-row>"
				+ "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
				+ "<table:table-row>" + cell.formatted(" table:number-columns-repeated=\"2\"", "Élie") + "</table:table-row>";
		assertEquals(List.of(new Candidate("Élie", "Élie", "", "", "", "", "")), CandidateList.read(ods("liste.ods", "", rows)));
	}

	@Test
	@DisplayName("An OpenDocument list reads no other file: an external entity is refused or left out")
	void externalEntity() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
		String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
		String rows = "<table:table-row>" + cell.formatted("Nom") + cell.formatted("Prénom") + "</table:table-row><table:table-row>" + cell.formatted("&x;")
				+ cell.formatted("Jean") + "</table:table-row>";
		Path file = ods("liste.ods", "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", rows);
		assertThrows(CandidateListException.class, () -> CandidateList.read(file));
	}

	@Test
	@DisplayName("What is no list is refused: another kind of file, a damaged one, none")
	void noList() throws IOException {
		assertTrue(assertThrows(CandidateListException.class, () -> read("liste.pdf", new byte[] { 1 })).getMessage().contains(".csv"));
		for (String name : List.of("a.xlsx", "a.ods")) {
			String said = assertThrows(CandidateListException.class, () -> read(name, new byte[] { 1, 2, 3 })).getMessage();
			assertTrue(said.contains("ne peut pas être lue"), said);
		}
		assertTrue(assertThrows(CandidateListException.class, () -> CandidateList.read(folder.resolve("absent.csv"))).getMessage().contains("n’existe pas"));
	}

	private Path ods(String name, String doctype, String rows) throws IOException {
		Path file = folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("content.xml"));
			zip.write((doctype + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
					+ " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
					+ "<office:body><office:spreadsheet><table:table>" + rows + "</table:table></office:spreadsheet></office:body></office:document-content>")
					.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	private String refused(String text) {
		return assertThrows(CandidateListException.class, () -> read("liste.csv", text.getBytes(StandardCharsets.UTF_8))).getMessage();
	}

	private List<Candidate> read(String name, byte[] bytes) throws IOException {
		return CandidateList.read(Files.write(folder.resolve(name), bytes));
	}
}
