// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.writer.OdsWriter;

class OdsWriterTest {

	@Test
	void the_media_type_comes_first_and_uncompressed() throws IOException {
		byte[] file = written(Samples.grid());
		assertEquals("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", new String(file, 30, 54, StandardCharsets.US_ASCII));
	}

	@Test
	void formulas_are_OpenFormula_with_their_results() throws Exception {
		Parts content = content(Samples.grid("4", "3", "2"));
		String mark = "//table-cell[preceding-sibling::table-cell[1]='Note sur 20']";
		assertEquals("of:=IF(AND(ABS(SUM(poids)-1)<0.0001;COUNT(valeurs)=3);ROUND(20*SUMPRODUCT(poids;valeurs);2);\"\")", content.text(mark + "/@formula"));
		assertEquals("15", content.text(mark + "/@value"));
		assertEquals("15,00", content.text(mark));
		assertTrue(content.count("//table-cell[@formula='of:=IF(COUNTIF([.C7:.F7];\"X\")=1;(MATCH(\"X\";[.C7:.F7];0)-1)/3;\"\")']") == 1);
	}

	@Test
	void references_to_other_sheets_array_constants_and_texts_are_translated() throws Exception {
		var other = Sheet.named("L'autre feuille", 10).row(Cell.number(4, StyleRole.NUMBER)).build();
		var sheet = Sheet.named("Calcul", 10)
				.row(Cell.formula("SUM('L''autre feuille'!$A$1:A1,1)", StyleRole.RESULT))
				.row(Cell.formula("INDEX({1,2;3,4},2,1)&\"A1, B2; C3\"", StyleRole.RESULT))
				.row(Cell.formula("IF(TRUE,LOG10(100),1.5)", StyleRole.RESULT)).build();
		Parts content = content(Workbook.french("Essai", List.of(sheet, other)));
		assertEquals(List.of("of:=SUM([$'L''autre feuille'.$A$1:.A1];1)", "of:=INDEX({1;2|3;4};2;1)&\"A1, B2; C3\"", "of:=IF(TRUE();LOG10(100);1.5)"),
				content.elements("//table-cell[@formula]").stream().map(cell -> cell.getAttribute("formula")).toList());
		assertEquals(List.of("5", "3A1, B2; C3", "2"), content.elements("//table-cell[@formula]").stream().map(cell -> cell.getTextContent()).toList());
	}

	@Test
	void text_that_looks_like_a_formula_stays_text() throws Exception {
		Parts content = content(Samples.grid());
		assertEquals("string", content.text("//table-cell[.='=1+1']/@value-type"));
		assertEquals("", content.text("//table-cell[.='=1+1']/@formula"));
		assertEquals("string", content.text("//table-cell[.='-5']/@value-type"));
	}

	@Test
	void only_inputs_are_open_and_they_accept_what_they_should() throws Exception {
		Parts content = content(Samples.grid());
		assertEquals("true", content.text("//table/@protected"));
		String open = content.text("//table-cell[preceding-sibling::table-cell[1]='Note proposée au jury']/@style-name");
		assertEquals("none", content.text("//style[@name='" + open + "']/table-cell-properties/@cell-protect"));
		assertEquals("protected", content.text("//style[@name=//table-cell[.='Note sur 20']/@style-name]/table-cell-properties/@cell-protect"));
		String name = content.text("//table-cell[preceding-sibling::table-cell[1]='Note proposée au jury']/@content-validation-name");
		assertEquals("of:cell-content-is-decimal-number() and cell-content-is-between(0,20)",
				content.text("//content-validation[@name='" + name + "']/@condition"));
		assertEquals("of:cell-content-is-in-list(\"X\";\"x\")", content.text("//content-validation[error-message='Tapez X, ou laissez la case vide.']/@condition"));
		assertEquals(12, content.count("//table-cell[@content-validation-name=//content-validation[error-message='Tapez X, ou laissez la case vide.']/@name]"));
	}

	@Test
	void titles_are_printed_again_on_each_page_and_stay_in_view() throws Exception {
		byte[] file = written(Samples.grid());
		Parts content = Parts.of(file, "content.xml");
		assertEquals(1, content.count("//table-header-rows/table-row"));
		assertEquals("Critère", content.text("//table-header-rows/table-row/table-cell[1]"));
		Parts settings = Parts.of(file, "settings.xml");
		assertEquals("6", settings.text("//config-item-map-entry[@name='Grille E4']/config-item[@name='VerticalSplitPosition']"));
		assertEquals("2", settings.text("//config-item-map-entry[@name='Grille E4']/config-item[@name='VerticalSplitMode']"));
		assertEquals("landscape", Parts.of(file, "styles.xml").text("//page-layout-properties/@print-orientation"));
	}

	@Test
	void merged_cells_cover_their_neighbours() throws Exception {
		Parts content = content(Samples.grid());
		assertEquals("8", content.text("(//table-row)[1]/table-cell/@number-columns-spanned"));
		assertEquals(7, content.count("(//table-row)[1]/covered-table-cell"));
	}

	@Test
	void all_text_is_escaped() throws Exception {
		var sheet = Sheet.named("a & <b>", 10).row(Cell.text("a < b & \"c\" </text:p>  deux espaces", StyleRole.TEXT)).build();
		byte[] file = written(Workbook.french("<x>", List.of(sheet)));
		assertEquals("a & <b>", Parts.of(file, "content.xml").text("//table/@name"));
		assertFalse(new String(Parts.unzip(file).get("content.xml"), StandardCharsets.UTF_8).contains("< b"));
		assertEquals("1", Parts.of(file, "content.xml").text("//table-cell//s/@c"));
	}

	private static Parts content(Workbook workbook) throws Exception {
		return Parts.of(written(workbook), "content.xml");
	}

	private static byte[] written(Workbook workbook) throws IOException {
		var out = new ByteArrayOutputStream();
		new OdsWriter().write(workbook, out);
		return out.toByteArray();
	}
}
