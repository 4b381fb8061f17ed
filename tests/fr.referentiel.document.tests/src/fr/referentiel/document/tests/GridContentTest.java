// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.model.Epreuve;
import fr.referentiel.rules.Subject;
import fr.referentiel.testing.LibreOffice;
import fr.referentiel.testing.Texts;

/** The grids of a real référentiel, filled in and computed. */
class GridContentTest {

	/** The weights of E4 in the settings beside the référentiel, written again: the test computes by itself. */
	private static final double[] WEIGHTS = { 15, 20, 25, 25, 15 };
	private static final double[] LEVELS = { 0, 1 / 3.0, 2 / 3.0, 1 };
	private static final double HUNDREDTH = 0.005;

	private static Subject mos;

	@BeforeAll
	static void load() {
		mos = Texts.shipped("mos").subject();
	}

	@Test
	void all_crosses_at_the_highest_level_give_20() throws IOException {
		try (var grid = e4().cross(4, 4, 4, 4, 4)) {
			assertEquals(20, grid.number("NOTE"), 0);
			assertEquals("✓ La grille est complète.", grid.text("MOTIF"));
		}
	}

	@Test
	void mixed_crosses_give_the_sum_of_weights_and_values_rounded_up_to_the_half() throws IOException {
		int[] crosses = { 4, 3, 2, 4, 3 };
		double expected = 0;
		for (int row = 0; row < crosses.length; row++)
			expected += 20 * WEIGHTS[row] / 100 * LEVELS[crosses[row] - 1];
		try (var grid = e4().cross(crosses)) {
			assertEquals(expected, grid.number("NOTE_BRUTE"), HUNDREDTH);
			assertEquals(Math.ceil(expected * 2) / 2, grid.number("NOTE"), 0);
		}
	}

	@Test
	void thirds_written_with_four_decimals_do_not_push_an_exact_mark_to_the_next_half() throws IOException {
		// 75 % at two thirds and 25 % at one: 15 exactly, 15.0005 with 0.6667
		try (var grid = e4().cross(3, 3, 3, 4, 3)) {
			assertEquals(15, grid.number("NOTE"), 0);
		}
	}

	@Test
	void two_crosses_in_one_row_and_none_in_another_withhold_the_mark_and_say_why() throws IOException {
		try (var grid = e4().cross(4, 4, 0, 4, 4).put("CROIX", 0, 1, "X")) {
			assertWithheld(grid, "2 ligne(s) sur 5");
		}
	}

	@Test
	void what_is_not_a_cross_does_not_count_as_one() throws IOException {
		try (var grid = e4().cross(4, 4, 4, 4, 0).put("CROIX", 4, 3, "oui")) {
			assertWithheld(grid, "1 ligne(s) sur 5");
		}
	}

	@Test
	void weights_that_do_not_sum_to_100_withhold_the_mark_and_say_why() throws IOException {
		try (var grid = e4().cross(4, 4, 4, 4, 4).put("POIDS", 0, 10)) {
			assertWithheld(grid, "elle est 95");
		}
	}

	@Test
	void a_ticked_cause_of_NV_replaces_the_mark() throws IOException {
		try (var grid = e4().cross(4, 4, 4, 4, 4)) {
			assertEquals(4, grid.rows("NV"));
			grid.put("NV", 3, 0, "X");
			assertEquals("NV", grid.text("NOTE"));
			assertEquals("", grid.text("NOTE_BRUTE"));
		}
	}

	@Test
	void a_mark_under_10_without_a_comment_is_withheld_until_one_is_written() throws IOException {
		try (var grid = e4().cross(2, 2, 2, 2, 2)) {
			assertWithheld(grid, "appréciation");
			grid.put("APPRECIATION", 0, 0, "  ");
			assertWithheld(grid, "appréciation");
			grid.put("APPRECIATION", 0, 0, "Le diagnostic reste à construire.");
			assertEquals(7, grid.number("NOTE"), 0);
		}
	}

	@Test
	void a_proposed_mark_under_10_asks_for_a_comment_too() throws IOException {
		try (var grid = e4().cross(4, 4, 4, 4, 4).put("NOTE_PROPOSEE", 0, 9)) {
			assertWithheld(grid, "appréciation");
		}
	}

	@Test
	void an_epreuve_without_criteria_has_no_crosses_and_says_so() {
		Workbook written = GridContent.of(mos, epreuve("E3"));
		assertEquals(List.of("Ponctuelle", "CCF"), written.sheets().stream().map(sheet -> sheet.name()).toList());
		assertTrue(written.sheets().stream().allMatch(sheet -> sheet.names().stream().noneMatch(name -> name.name().startsWith("CROIX"))));
		assertTrue(words(written).anyMatch(text -> text.contains("aucun critère d’évaluation")));
	}

	@Test
	void a_written_paper_without_a_bareme_has_no_crosses_but_the_criteria_to_read() {
		Workbook written = GridContent.of(mos, epreuve("E6"));
		assertTrue(written.sheets().stream().flatMap(sheet -> sheet.names().stream()).noneMatch(name -> name.name().startsWith("CROIX") || name.name().startsWith("NOTE_BRUTE")));
		assertTrue(words(written).anyMatch(text -> text.startsWith("Épreuve écrite : ")));
		assertTrue(words(written).anyMatch(text -> text.startsWith("1. ")));
	}

	@Test
	void the_grid_says_that_its_settings_are_not_official_and_which_compétences_its_criteria_serve() {
		Workbook grid = GridContent.of(mos, epreuve("E4"));
		assertTrue(words(grid).anyMatch(text -> text.startsWith("Réglages non officiels : ")));
		assertTrue(words(grid).anyMatch(text -> text.startsWith("Les critères servent ensemble") && text.contains("A1.1C1") && text.contains("A1.3C4")));
	}

	@Test
	void LibreOffice_prints_the_filled_grid_and_finds_the_same_mark(@TempDir Path folder) throws Exception {
		LibreOffice office = LibreOffice.required(folder);
		Path xlsx;
		double mark;
		try (var grid = e4().cross(4, 3, 2, 4, 3)) {
			mark = grid.number("NOTE");
			xlsx = new AtomicOutput(folder).write("grille.xlsx", grid::write);
		}
		assertTrue(Files.size(office.converted(xlsx, "pdf")) > 1000);
		String values = Files.readString(office.converted(xlsx, LibreOffice.FIRST_SHEET));
		String expected = String.format(java.util.Locale.ROOT, "%.2f", mark);
		assertTrue(values.lines().anyMatch(line -> line.contains("Note calculée, sur 20") && line.contains("," + expected + ",")), values);
	}

	private static void assertWithheld(FilledGrid grid, String reason) {
		assertEquals("", grid.text("NOTE"));
		String said = grid.text("MOTIF");
		assertTrue(said.startsWith("Note retenue") && said.contains(reason), said);
	}

	private static FilledGrid e4() throws IOException {
		return new FilledGrid(GridContent.of(mos, epreuve("E4")), "CCF");
	}

	private static Epreuve epreuve(String code) {
		return mos.referentiel().getEpreuves().stream().filter(epreuve -> code.equals(epreuve.getCode())).findFirst().orElseThrow();
	}

	private static Stream<String> words(Workbook workbook) {
		return workbook.sheets().stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream())
				.map(cell -> cell.value() instanceof CellValue.Words words ? words.text() : "");
	}
}
