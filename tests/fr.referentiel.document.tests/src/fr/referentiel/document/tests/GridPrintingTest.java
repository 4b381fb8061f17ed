// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.document.writer.OdsWriter;
import fr.referentiel.document.writer.XlsxWriter;
import fr.referentiel.testing.LibreOfficeCase;
import fr.referentiel.testing.Project;
import fr.referentiel.testing.Texts;

/** What comes out of the printer of a commission: LibreOffice prints the grids of the shipped référentiels. */
class GridPrintingTest extends LibreOfficeCase {

	@Test
	void a_grid_of_a_few_criteria_stands_on_one_upright_page() throws Exception {
		for (Workbook grid : List.of(MosGrids.of("E4"), MosGrids.of("EF2")))
			for (Path file : written(grid))
				try (var pages = printed(file)) {
					assertEquals(grid.sheets().size(), pages.getNumberOfPages(), file.toString());
					assertTrue(pages.getPage(0).getMediaBox().getHeight() > pages.getPage(0).getMediaBox().getWidth());
				}
	}

	@Test
	void a_long_grid_breaks_between_its_parts_and_repeats_the_titles_of_its_columns() throws Exception {
		for (Path file : written(longGrid()))
			try (var pages = printed(file)) {
				assertTrue(pages.getNumberOfPages() > 1, file.toString());
				for (String page : texts(pages)) {
					assertEquals(page.contains("Nom et prénom"), page.contains("Commission d’évaluation"), page);
					assertEquals(page.contains("Appréciation"), page.contains("Note proposée au jury"), page);
					assertEquals(page.contains("une croix est"), page.contains("Contrôle de la ligne"), page);
				}
			}
	}

	private static Workbook longGrid() {
		var sio = Texts.load(Project.models().resolve("sio"));
		var e5 = sio.referentiel().getEpreuves().stream().filter(epreuve -> "E5".equals(epreuve.getCode())).findFirst().orElseThrow();
		Workbook both = GridContent.of(sio.subject(), e5);
		return Workbook.french(both.title(), List.of(both.sheets().getFirst()));
	}

	private List<Path> written(Workbook grid) throws IOException {
		var output = new AtomicOutput(folder);
		return List.of(output.write("grille.xlsx", out -> new XlsxWriter().write(grid, out)), output.write("grille.ods", out -> new OdsWriter().write(grid, out)));
	}

	private PDDocument printed(Path file) throws IOException, InterruptedException {
		return Loader.loadPDF(office.converted(file, "pdf").toFile());
	}

	private static List<String> texts(PDDocument pages) throws IOException {
		var texts = new ArrayList<String>();
		for (int page = 1; page <= pages.getNumberOfPages(); page++) {
			var stripper = new PDFTextStripper();
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			texts.add(stripper.getText(pages).replace('\u00A0', ' '));
		}
		return texts;
	}
}
