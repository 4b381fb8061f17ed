// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.writer.XlsxWriter;

class XlsxWriterTest {

	private static final String SHEET = "xl/worksheets/sheet1.xml";
	private static final String MARK = "B10";

	@Test
	void a_whole_grid_shows_its_mark_even_to_who_does_not_compute() throws IOException {
		try (var grid = open(Samples.grid("4", "3", "2"))) {
			XSSFCell mark = cell(grid, MARK);
			assertEquals(CellType.FORMULA, mark.getCellType());
			assertEquals(15, mark.getNumericCellValue(), 1e-9);
			assertEquals(15, grid.getCreationHelper().createFormulaEvaluator().evaluate(mark).getNumberValue(), 1e-9);
			assertEquals("", cell(grid, "C10").getStringCellValue());
		}
	}

	@Test
	void two_crosses_in_a_row_and_none_in_another_withhold_the_mark() throws IOException {
		try (var grid = open(Samples.grid("4", "13", ""))) {
			assertEquals("", cell(grid, MARK).getStringCellValue());
			assertEquals("Note retenue : une croix, et une seule, par ligne.", cell(grid, "C10").getStringCellValue());
		}
	}

	@Test
	void a_cross_typed_later_is_counted() throws IOException {
		try (var grid = open(Samples.grid("4", "3"))) {
			cell(grid, "C9").setCellValue("X");
			grid.getCreationHelper().createFormulaEvaluator().evaluateAll();
			assertEquals(13.33, cell(grid, MARK).getNumericCellValue(), 0.005);
		}
	}

	@Test
	void only_inputs_are_open_in_a_locked_sheet_which_asks_for_no_password() throws Exception {
		try (var grid = open(Samples.grid("4"))) {
			assertTrue(grid.getSheetAt(0).getProtect());
			assertFalse(cell(grid, "C7").getCellStyle().getLocked());
			assertFalse(cell(grid, "B3").getCellStyle().getLocked());
			assertTrue(cell(grid, "A7").getCellStyle().getLocked());
			assertTrue(cell(grid, MARK).getCellStyle().getLocked());
		}
		Parts sheet = Parts.of(written(Samples.grid()), SHEET);
		assertEquals(0, sheet.count("//sheetProtection[@password or @hashValue]"));
	}

	@Test
	void what_may_be_typed_is_checked_with_a_French_message() throws Exception {
		Parts sheet = Parts.of(written(Samples.grid()), SHEET);
		assertEquals("\"X,x\"", sheet.text("//dataValidation[@sqref='C7:F9']/formula1"));
		assertEquals("Croix attendue", sheet.text("//dataValidation[@sqref='C7:F9']/@errorTitle"));
		assertEquals("Tapez X, ou laissez la case vide.", sheet.text("//dataValidation[@sqref='C7:F9']/@error"));
		assertEquals("decimal", sheet.text("//dataValidation[@sqref='B11']/@type"));
		assertEquals(0, sheet.count("//dataValidation[@showDropDown='true' or @showDropDown='1']"), "the arrow is shown");
	}

	@Test
	void it_prints_on_A4_one_page_wide_with_its_column_titles() throws Exception {
		byte[] file = written(Samples.grid());
		Parts sheet = Parts.of(file, SHEET);
		assertEquals("9", sheet.text("//pageSetup/@paperSize"));
		assertEquals("landscape", sheet.text("//pageSetup/@orientation"));
		assertEquals("1", sheet.text("//pageSetup/@fitToWidth"));
		assertEquals("0", sheet.text("//pageSetup/@fitToHeight"));
		assertEquals("&CBTS MOS && E4", sheet.text("//oddHeader"));
		assertEquals("&LDocument de travail&RPage &P sur &N", sheet.text("//oddFooter"));
		Parts workbook = Parts.of(file, "xl/workbook.xml");
		assertEquals("'Grille E4'!$6:$6", workbook.text("//definedName[@name='_xlnm.Print_Titles']"));
		assertEquals("'Grille E4'!$A$1:$H$12", workbook.text("//definedName[@name='_xlnm.Print_Area']"));
		assertEquals("'Grille E4'!$B$7:$B$9", workbook.text("//definedName[@name='poids']"));
	}

	@Test
	void titles_stay_in_view_and_merged_cells_are_merged() throws IOException {
		try (var grid = open(Samples.grid())) {
			XSSFSheet sheet = grid.getSheetAt(0);
			assertEquals(6, sheet.getPaneInformation().getHorizontalSplitTopRow());
			assertEquals(1, sheet.getPaneInformation().getVerticalSplitLeftColumn());
			assertTrue(sheet.getMergedRegions().stream().anyMatch(range -> range.formatAsString().equals("B3:D3")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+33 1 23", "-5", "@SOMME(A1)", "=cmd|' /C calc'!A0" })
	void a_text_is_never_a_formula(String text) throws IOException {
		try (var file = open(sheet(Cell.text(text, StyleRole.TEXT)))) {
			assertEquals(CellType.STRING, cell(file, "A1").getCellType());
			assertTrue(cell(file, "A1").getCellStyle().getQuotePrefixed(), "it stays a text when it is edited");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "XLOOKUP(1,A1:A2,B1:B2)", "TEXTJOIN(\",\",TRUE,A1:A2)", "IFS(A1=1,2)", "LET(x,1,x)", "CONCAT(A1,A2)", "IFNA(A1,0)" })
	void a_function_younger_than_Excel_2010_is_refused(String formula) {
		assertThrows(IllegalArgumentException.class, () -> written(sheet(Cell.formula(formula, StyleRole.RESULT))));
	}

	@Test
	void the_functions_that_grids_need_are_computed() throws IOException {
		try (var file = open(sheet(Cell.formula("IFERROR(1/0,COUNTIFS(B1:B1,\">1\"))+SUMIFS(B1:B1,B1:B1,2)", StyleRole.RESULT), Cell.number(2, StyleRole.NUMBER)))) {
			assertEquals(3, cell(file, "A1").getNumericCellValue());
		}
	}

	@Test
	void labels_are_typeset_but_neither_formulas_nor_what_was_typed() throws IOException {
		try (var file = open(sheet(Cell.text("L’oral : oui", StyleRole.LABEL), Cell.formula("\"L’oral : oui\"", StyleRole.RESULT),
				Cell.text("L’oral : oui", StyleRole.INPUT).asInput()))) {
			assertEquals("L’oral\u00A0: oui", cell(file, "A1").getStringCellValue());
			assertEquals("L’oral : oui", cell(file, "B1").getStringCellValue());
			assertEquals("L’oral : oui", cell(file, "C1").getStringCellValue());
		}
	}

	@Test
	void a_row_is_high_enough_for_the_text_of_its_merged_cells() throws IOException {
		Sheet sheet = Sheet.named("a", 20, 20).banner(Cell.text("mot ".repeat(60), StyleRole.TEXT)).row(Cell.text("court", StyleRole.TEXT)).build();
		try (var file = open(Workbook.french("Essai", List.of(sheet)))) {
			assertTrue(file.getSheetAt(0).getRow(0).getHeightInPoints() > 60);
			assertTrue(file.getSheetAt(0).getRow(1).getHeightInPoints() < 20);
		}
	}

	@Test
	void formulas_speak_of_other_sheets_whatever_their_order() throws IOException {
		Sheet recap = Sheet.named("Récap", 10).row(Cell.formula("'Élève 1'!A1*2", StyleRole.RESULT)).build();
		Sheet pupil = Sheet.named("Élève 1", 10).row(Cell.number(4, StyleRole.NUMBER)).define("note", CellRange.of("A1")).build();
		try (var file = open(Workbook.french("Essai", List.of(recap, pupil)))) {
			assertEquals(8, cell(file, "A1").getNumericCellValue());
		}
	}

	private static Workbook sheet(Cell... cells) {
		return Workbook.french("Essai", List.of(Sheet.named("Feuille", 20, 20).row(cells).build()));
	}

	private static XSSFCell cell(XSSFWorkbook file, String address) {
		CellRange at = CellRange.of(address);
		return file.getSheetAt(0).getRow(at.firstRow()).getCell(at.firstColumn());
	}

	private static XSSFWorkbook open(Workbook content) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(written(content)));
	}

	private static byte[] written(Workbook content) throws IOException {
		var out = new ByteArrayOutputStream();
		new XlsxWriter().write(content, out);
		return out.toByteArray();
	}
}
