// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.content.Validation;

class ContentTest {

	@Test
	void a_table_lays_out_the_cells_that_span() {
		var table = new Table("", List.of(1, 1, 1), List.of(), List.of(
				TableRow.of(TableCell.of("a").spanning(2, 2), TableCell.of("b")),
				TableRow.of("c")));
		var second = table.grid().rows().get(1);
		assertFalse(second.get(0).first());
		assertEquals(0, second.get(0).column());
		assertTrue(second.get(1).first());
		assertEquals(2, second.get(1).column());
	}

	@Test
	void a_table_refuses_rows_that_do_not_fill_its_columns() {
		assertThrows(IllegalArgumentException.class, () -> table(TableRow.of("a")));
		assertThrows(IllegalArgumentException.class, () -> table(TableRow.of("a", "b", "c")));
		assertThrows(IllegalArgumentException.class, () -> table(TableRow.of(TableCell.of("a").spanning(3, 1))));
	}

	@Test
	void a_table_refuses_spans_that_leave_it_or_overlap() {
		assertThrows(IllegalArgumentException.class, () -> table(TableRow.of(TableCell.of("a").spanning(2, 2))));
		assertThrows(IllegalArgumentException.class,
				() -> table(TableRow.of(TableCell.of("a"), TableCell.of("b").spanning(1, 2)), TableRow.of(TableCell.of("c").spanning(2, 1))));
	}

	@Test
	void a_header_cell_does_not_span_into_the_body() {
		var header = List.of(TableRow.of(TableCell.header("a").spanning(1, 2), TableCell.header("b")));
		assertThrows(IllegalArgumentException.class, () -> new Table("", List.of(1, 1), header, List.of(TableRow.of("c"))));
	}

	@Test
	void a_range_is_read_and_written_as_spreadsheets_do() {
		assertEquals(new CellRange(1, 1, 6, 27), CellRange.of("B2:AB7"));
		assertEquals("B2:AB7", CellRange.of("B2:AB7").reference());
		assertEquals("$B$2", CellRange.of("B2").absoluteReference());
		assertEquals("AZ10", CellRange.address(9, 51));
	}

	@Test
	void what_a_spreadsheet_cannot_hold_is_refused() {
		assertThrows(IllegalArgumentException.class, () -> Sheet.named("a/b", 10).build());
		assertThrows(IllegalArgumentException.class, () -> Sheet.named("x".repeat(32), 10).build());
		assertThrows(IllegalArgumentException.class, () -> new CellValue.Number(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new CellValue.Formula("=A1"));
		var message = new Validation.Message("Titre", "Message");
		assertThrows(IllegalArgumentException.class, () -> new Validation.OneOf(CellRange.of("A1"), List.of("a,b"), message));
	}

	private static Table table(TableRow... body) {
		return new Table("", List.of(1, 1), List.of(), List.of(body));
	}
}
