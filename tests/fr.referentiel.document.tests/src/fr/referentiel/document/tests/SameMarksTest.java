// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetRow;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.writer.OdsWriter;
import fr.referentiel.testing.LibreOffice;

/** A filled grid has the same marks in XLSX and in ODS, whoever computes them: LibreOffice from either file, or POI. */
class SameMarksTest {

	private static final String SHEET = "CCF";
	/** How rows are crossed, and what becomes of the mark. */
	private static final Map<String, int[]> CROSSES = new TreeMap<>(Map.of("haut", new int[] { 4, 4, 4, 4, 4 }, "mixte", new int[] { 4, 3, 2, 4, 3 },
			"retenue", new int[] { 4, 3, 0, 4, 3 }, "tiers", new int[] { 3, 3, 3, 4, 3 }));

	@TempDir
	Path folder;

	@Test
	void LibreOffice_computes_the_same_sheets_from_both_formats_and_POI_the_same_mark() throws Exception {
		var office = LibreOffice.required(folder);
		Workbook blank = MosGrids.of("E4");
		CellRange note = range(sheet(blank), "NOTE_" + SHEET);
		var files = new ArrayList<Path>();
		var marks = new TreeMap<String, String>();
		for (var filling : CROSSES.entrySet()) {
			try (var grid = new FilledGrid(blank, SHEET).cross(filling.getValue())) {
				marks.put(filling.getKey(), grid.shown("NOTE"));
				Path xlsx = folder.resolve("xlsx-" + filling.getKey() + ".xlsx");
				try (var out = Files.newOutputStream(xlsx)) {
					grid.write(out);
				}
				files.add(xlsx);
			}
			files.add(Files.write(folder.resolve("ods-" + filling.getKey() + ".ods"), withoutResults(crossed(blank, filling.getValue()))));
		}
		office.convert(LibreOffice.SHEETS, files);
		var found = new TreeMap<String, String>();
		for (String filling : CROSSES.keySet()) {
			List<String> xlsx = values("xlsx-" + filling);
			assertEquals(xlsx, values("ods-" + filling), filling);
			found.put(filling, xlsx.get(note.firstRow()).split("\\|", -1)[note.firstColumn()].replace("\"", ""));
		}
		assertEquals(marks, found);
		assertEquals(Map.of("haut", "20", "mixte", "14.5", "retenue", "", "tiers", "15"), found);
	}

	private List<String> values(String name) throws IOException {
		return Files.readAllLines(folder.resolve(name + "-" + SHEET + ".csv"), StandardCharsets.UTF_8);
	}

	/** An ODS file whose formulas have no result, so that who opens it must compute all of them. */
	private static byte[] withoutResults(Workbook workbook) throws IOException {
		var written = new ByteArrayOutputStream();
		new OdsWriter().write(workbook, written);
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var part : Parts.unzip(written.toByteArray()).entrySet()) {
				byte[] bytes = part.getValue();
				if (part.getKey().equals("content.xml"))
					bytes = new String(bytes, StandardCharsets.UTF_8).replaceAll("(table:formula=\"[^\"]*\")[^>]*>(?:<text:p>[^<]*</text:p>)*", "$1>")
							.getBytes(StandardCharsets.UTF_8);
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(bytes);
			}
		}
		return out.toByteArray();
	}

	/** The grid with a cross per row, at a level counted from 1; 0 leaves the row without one. */
	private static Workbook crossed(Workbook blank, int... levels) {
		return new Workbook(blank.title(), blank.language(), blank.metadata(),
				blank.sheets().stream().map(sheet -> sheet.name().equals(SHEET) ? crossed(sheet, levels) : sheet).toList());
	}

	private static Sheet crossed(Sheet sheet, int... levels) {
		CellRange crosses = range(sheet, "CROIX_" + SHEET);
		var rows = new ArrayList<>(sheet.rows());
		for (int i = 0; i < levels.length; i++)
			if (levels[i] > 0) {
				SheetRow row = rows.get(crosses.firstRow() + i);
				var cells = new ArrayList<Cell>(row.cells());
				int column = crosses.firstColumn() + levels[i] - 1;
				cells.set(column, cells.get(column).withValue(new CellValue.Words("X")));
				rows.set(crosses.firstRow() + i, new SheetRow(cells, row.height()));
			}
		return new Sheet(sheet.name(), sheet.columnWidths(), rows, sheet.merged(), sheet.print(), sheet.frozen(), sheet.locked(), sheet.validations(),
				sheet.names());
	}

	private static Sheet sheet(Workbook workbook) {
		return workbook.sheets().stream().filter(sheet -> sheet.name().equals(SHEET)).findFirst().orElseThrow();
	}

	private static CellRange range(Sheet sheet, String name) {
		return sheet.names().stream().filter(named -> named.name().equals(name)).findFirst().orElseThrow().range();
	}
}
