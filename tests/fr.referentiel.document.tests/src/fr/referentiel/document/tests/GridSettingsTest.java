// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetRow;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.writer.OdsWriter;
import fr.referentiel.document.writer.XlsxWriter;
import fr.referentiel.testing.LibreOffice;

/** What settings make of the same crosses: rounding, bonus, penalty, and no mark at all in profile mode; in POI, and in LibreOffice from both formats. */
class GridSettingsTest {
	private static final double[] WEIGHTS = { 0.6, 0.4 };
	private static final double[] LEVELS = { 0, 0.3333, 0.6667, 1 };

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "aucun,4,3", "aucun,3,2", "demi-proche,4,3", "demi-proche,3,2", "demi-proche,4,4", "demi-supérieur,4,3", "demi-supérieur,3,2", "demi-supérieur,3,4" })
	@DisplayName("The mark is the weighted sum, rounded as the settings say")
	void rounding(String rounding, int first, int second) throws IOException {
		try (var grid = new FilledGrid(grid("mode calculé niveaux m arrondi " + rounding), "Grille")) {
			assertEquals(rounded(rounding, raw(first, second)), grid.cross(first, second).number("NOTE"), 1e-9);
		}
	}

	@Test
	@DisplayName("A bonus and a penalty move the mark before it is rounded, between 0 and 20")
	void bonusAndPenalty() throws IOException {
		Workbook content = grid("mode calculé niveaux m arrondi demi-supérieur bonus 2 pénalité 3");
		try (var grid = new FilledGrid(content, "Grille").cross(3, 2).put("BONUS", 0, 1)) {
			assertEquals(rounded("demi-supérieur", raw(3, 2) + 1), grid.number("NOTE"), 1e-9);
			grid.put("PENALITE", 0, 2.5);
			assertEquals(rounded("demi-supérieur", raw(3, 2) + 1 - 2.5), grid.number("NOTE"), 1e-9);
		}
		try (var grid = new FilledGrid(content, "Grille").cross(4, 4).put("BONUS", 0, 2)) {
			assertEquals(20, grid.number("NOTE"), 0);
		}
		try (var grid = new FilledGrid(content, "Grille").cross(1, 1).put("PENALITE", 0, 3)) {
			assertEquals(0, grid.number("NOTE"), 0);
		}
	}

	@Test
	@DisplayName("A bonus over its limit, or what is no number, withholds the mark")
	void bonusOutOfBounds() throws IOException {
		Workbook content = grid("mode calculé niveaux m arrondi aucun bonus 2");
		try (var grid = new FilledGrid(content, "Grille").cross(3, 2).put("BONUS", 0, 5)) {
			assertEquals("", grid.text("NOTE"));
			assertTrue(grid.text("MOTIF").contains("bonus"), grid.text("MOTIF"));
			grid.put("BONUS", 0, 0, "deux");
			assertTrue(grid.text("MOTIF").contains("bonus"), grid.text("MOTIF"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "calculé", "profil" })
	@DisplayName("Who is absent has AB for a mark, whatever else stands in the grid")
	void absence(String mode) throws IOException {
		try (var grid = new FilledGrid(grid("mode " + mode + " niveaux m" + (mode.equals("profil") ? "" : " arrondi aucun")), "Grille").cross(3, 2)) {
			assertFalse(grid.text("MOTIF").contains("absent"), grid.text("MOTIF"));
			grid.put("ABSENT", 0, 0, "X");
			assertEquals("Candidat absent (AB).", grid.text("MOTIF"));
			if (mode.equals("calculé")) {
				assertEquals("AB", grid.text("NOTE"));
				assertEquals("", grid.text("NOTE_BRUTE"));
			}
		}
	}

	@Test
	@DisplayName("In profile mode no mark is drawn from the crosses")
	void profile() throws IOException {
		Workbook content = grid("mode profil niveaux m");
		assertTrue(content.sheets().getFirst().names().stream().noneMatch(n -> n.name().startsWith("NOTE_BRUTE") || n.name().equals("NOTE_Grille")));
		try (var grid = new FilledGrid(content, "Grille").cross(3, 2)) {
			assertTrue(grid.text("MOTIF").contains("note proposée"), grid.text("MOTIF"));
		}
	}

	@Test
	@DisplayName("LibreOffice computes the same marks from the XLSX and from the ODS: valid grids, and grids whose mark is withheld")
	void twins() throws Exception {
		LibreOffice office = LibreOffice.required(folder);
		List<Path> files = new ArrayList<>();
		List<String> expected = new ArrayList<>();
		int[][] filled = { { 4, 3 }, { 3, 2 }, { 4, 0 } };
		for (String rounding : List.of("aucun", "demi-proche", "demi-supérieur"))
			for (int[] levels : filled)
				for (double[] moved : new double[][] { { 0, 0 }, { 1.25, 0 }, { 0, 2.5 }, { 2, 3 }, { 9, 0 } }) {
					Workbook content = put(put(crossed(grid("mode calculé niveaux m arrondi " + rounding + " bonus 2 pénalité 3"), levels), "BONUS", moved[0]),
							"PENALITE", moved[1]);
					String name = "grille" + expected.size();
					files.add(written(name + "-x.xlsx", out -> new XlsxWriter().write(content, out)));
					files.add(written(name + "-o.ods", out -> new OdsWriter().write(content, out)));
					expected.add(levels[1] == 0 || moved[0] > 2 ? "" : String.format(Locale.ROOT, "%.2f", rounded(rounding, raw(levels[0], levels[1]) + moved[0] - moved[1])));
				}
		office.convert(LibreOffice.FIRST_SHEET, files);
		for (int i = 0; i < expected.size(); i++) {
			String xlsx = Files.readString(folder.resolve("grille" + i + "-x.csv"));
			String ods = Files.readString(folder.resolve("grille" + i + "-o.csv"));
			String mark = expected.get(i);
			assertTrue(xlsx.lines().anyMatch(l -> l.contains("Note calculée, sur 20") && l.contains("\"," + (mark.isEmpty() ? ",," : "," + mark + ","))), mark + " : " + xlsx);
			assertEquals(xlsx, ods);
		}
	}

	@Test
	@DisplayName("In profile mode LibreOffice says the same of the XLSX and of the ODS, and draws no mark from the crosses")
	void profileTwins() throws Exception {
		LibreOffice office = LibreOffice.required(folder);
		Workbook complete = crossed(grid("mode profil niveaux m"), 3, 2);
		List<Workbook> contents = List.of(crossed(grid("mode profil niveaux m"), 3, 0), complete, put(complete, "NOTE_PROPOSEE", 12.5));
		List<String> expected = List.of("Grille incomplète", "La note proposée reste à saisir", "La grille est complète");
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < contents.size(); i++) {
			Workbook content = contents.get(i);
			files.add(written("profil" + i + "-x.xlsx", out -> new XlsxWriter().write(content, out)));
			files.add(written("profil" + i + "-o.ods", out -> new OdsWriter().write(content, out)));
		}
		office.convert(LibreOffice.FIRST_SHEET, files);
		for (int i = 0; i < expected.size(); i++) {
			String xlsx = Files.readString(folder.resolve("profil" + i + "-x.csv"));
			assertTrue(xlsx.contains(expected.get(i)), xlsx);
			assertEquals(xlsx, Files.readString(folder.resolve("profil" + i + "-o.csv")));
		}
	}

	private Workbook grid(String settings) {
		return SmallGrid.of(folder, """
				épreuve E1 « Une » coefficient 2 {
				  critères {
				    - Premier critère
				    - Second critère
				  }
				}
				""", settings + """
				 {
				    pondère 60 « Premier critère »
				    pondère 40 « Second critère »
				  }
				""");
	}

	/** 20 times the sum of weights and values, at its hundredth as the grid shows it. */
	private static double raw(int first, int second) {
		return 20 * (WEIGHTS[0] * LEVELS[first - 1] + WEIGHTS[1] * LEVELS[second - 1]);
	}

	private static double rounded(String rounding, double mark) {
		double shown = Math.round(Math.clamp(mark, 0, 20) * 100) / 100.0;
		return switch (rounding) {
		case "demi-proche" -> Math.round(shown * 2) / 2.0;
		case "demi-supérieur" -> Math.ceil(shown * 2) / 2;
		default -> shown;
		};
	}

	/** The same workbook with crosses in it, at levels from 1; 0 for none. */
	private static Workbook crossed(Workbook workbook, int... levels) {
		Workbook crossed = workbook;
		for (int i = 0; i < levels.length; i++) {
			if (levels[i] > 0) {
				crossed = put(crossed, "CROIX", i, levels[i] - 1, new CellValue.Words("X"));
			}
		}
		return crossed;
	}

	/** The same workbook with a number in a named place; 0 leaves it empty. */
	private static Workbook put(Workbook workbook, String name, double number) {
		return number == 0 ? workbook : put(workbook, name, 0, 0, new CellValue.Number(number));
	}

	private static Workbook put(Workbook workbook, String name, int row, int column, CellValue value) {
		Sheet sheet = workbook.sheets().getFirst();
		CellRange place = sheet.names().stream().filter(n -> n.name().startsWith(name)).findFirst().orElseThrow().range();
		List<SheetRow> rows = new ArrayList<>(sheet.rows());
		SheetRow former = rows.get(place.firstRow() + row);
		List<Cell> cells = new ArrayList<>(former.cells());
		cells.set(place.firstColumn() + column, cells.get(place.firstColumn() + column).withValue(value));
		rows.set(place.firstRow() + row, new SheetRow(cells, former.height()));
		return Workbook.french(workbook.title(), List.of(new Sheet(sheet.name(), sheet.columnWidths(), rows, sheet.merged(), sheet.print(), sheet.frozen(),
				sheet.locked(), sheet.validations(), sheet.names())));
	}

	private interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private Path written(String name, Content content) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			content.writeTo(out);
		}
		return file;
	}
}
