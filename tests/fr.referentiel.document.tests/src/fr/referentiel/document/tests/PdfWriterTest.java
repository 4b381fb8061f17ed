// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Figure;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.writer.PdfWriter;

class PdfWriterTest {

	@Test
	void the_file_says_its_title_language_and_tags() throws IOException {
		try (var file = read(Samples.handbook())) {
			assertEquals("Syllabus de l’unité U4", file.getDocumentInformation().getTitle());
			assertEquals("Lycée Ampère", file.getDocumentInformation().getAuthor());
			assertEquals("fr", file.getDocumentCatalog().getLanguage().split("-")[0]);
			assertTrue(file.getDocumentCatalog().getMarkInfo().isMarked());
			assertTrue(file.getDocumentCatalog().getViewerPreferences().displayDocTitle());
		}
	}

	@Test
	void without_a_date_no_date_is_made_up() throws IOException {
		try (var file = read(Document.french("Sans date", List.of(Paragraph.of("a"))))) {
			assertNull(file.getDocumentInformation().getCreationDate());
			assertNull(file.getDocumentInformation().getModificationDate());
		}
	}

	@Test
	void headings_lists_tables_and_pictures_are_tagged_as_what_they_are() throws IOException {
		try (var file = read(Samples.handbook())) {
			List<String> types = types(file.getDocumentCatalog().getStructureTreeRoot());
			for (String type : List.of("H1", "H2", "H3", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Caption", "Figure", "Link"))
				assertTrue(types.contains(type), type + " : " + types);
		}
	}

	@Test
	void pages_are_numbered_but_not_the_cover_and_header_rows_come_again() throws IOException {
		try (var file = read(Samples.handbook())) {
			int pages = file.getNumberOfPages();
			assertFalse(text(file, 1).contains("sur\u00A0" + pages));
			assertTrue(text(file, 2).contains("Page\u00A02 sur\u00A0" + pages), text(file, 2));
			long headed = 0;
			for (int page = 1; page <= pages; page++)
				headed += text(file, page).contains("Code Intitulé Coef.") ? 1 : 0;
			assertTrue(headed >= 2, "a table of 40 rows spans pages");
		}
	}

	@Test
	void the_contents_tell_on_which_page_a_heading_stands() throws IOException {
		try (var file = read(Samples.handbook())) {
			String contents = text(file, 2);
			for (int page = 3; page <= file.getNumberOfPages(); page++)
				if (text(file, page).contains("Image\n"))
					assertTrue(contents.matches("(?s).*Image[ .]*" + page + "\\R.*"), contents);
		}
	}

	@Test
	void pages_turn() throws IOException {
		try (var file = read(Samples.turned())) {
			assertEquals(List.of(false, true, false), landscape(file));
		}
	}

	/** Wherever on the page it begins. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 12, 20, 26, 30, 32, 34, 36, 38, 40 })
	void neither_a_title_nor_a_header_row_is_left_alone_at_the_foot_of_a_page(int linesBefore) throws IOException {
		var blocks = new ArrayList<Block>();
		for (int i = 0; i < linesBefore; i++)
			blocks.add(Paragraph.of("Une ligne."));
		String[] items = new String[18];
		Arrays.setAll(items, i -> "un savoir");
		blocks.addAll(List.of(new Heading(2, "Le titre"), new Heading(3, "Le sous-titre"),
				new Table("La légende", List.of(1, 1), List.of(TableRow.header("Colonne A", "Colonne B")),
						List.of(TableRow.of(TableCell.of("Premier rang"), TableCell.of(List.of(ItemList.bullets(items))))))));
		try (var file = read(Document.french("Essai", blocks))) {
			int last = file.getNumberOfPages();
			for (String part : List.of("Le titre", "Le sous-titre", "La légende", "Colonne A", "Premier rang"))
				assertTrue(text(file, last).contains(part), part + " : " + text(file, last));
			assertEquals(items.length, text(file, last).split("un savoir", -1).length - 1, "the row is whole");
		}
	}

	/** Wherever on the page it begins. */
	@ParameterizedTest
	@ValueSource(ints = { 20, 32, 34, 36, 38, 40 })
	void what_announces_a_table_stands_on_its_page(int linesBefore) throws IOException {
		var blocks = new ArrayList<Block>(Collections.nCopies(linesBefore, Paragraph.of("Une ligne.")));
		blocks.addAll(List.of(new Heading(2, "Le titre"), Paragraph.of("Voici le tableau."),
				new Table("", List.of(2, 3), List.of(), Collections.nCopies(8, TableRow.of("Un nom", "une valeur")))));
		try (var file = read(Document.french("Essai", blocks))) {
			String last = text(file, file.getNumberOfPages());
			assertTrue(last.contains("Le titre") && last.contains("Voici le tableau."), last);
			assertEquals(8, last.split("une valeur", -1).length - 1, last);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 32, 34, 36, 38, 40 })
	void a_small_table_is_not_split(int linesBefore) throws IOException {
		var blocks = new ArrayList<Block>();
		for (int i = 0; i < linesBefore; i++)
			blocks.add(Paragraph.of("Une ligne."));
		blocks.addAll(List.of(new Heading(2, "Le titre"), new Table("", List.of(2, 3), List.of(), Collections.nCopies(5, TableRow.of("Un nom", "une valeur")))));
		try (var file = read(Document.french("Essai", blocks))) {
			int last = file.getNumberOfPages();
			assertTrue(text(file, last).contains("Le titre"), text(file, last));
			assertEquals(5, text(file, last).split("une valeur", -1).length - 1, text(file, last));
		}
	}

	/** Wherever on the page they come. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void in_a_long_table_no_title_ends_a_page_and_the_last_row_is_not_alone(int linesBefore) throws IOException {
		var blocks = new ArrayList<Block>(Collections.nCopies(linesBefore, Paragraph.of("Une ligne.")));
		var rows = new ArrayList<TableRow>();
		for (int group = 1; group <= 15; group++) {
			rows.add(TableRow.of(TableCell.header("Groupe " + group).spanning(2, 1)));
			rows.add(TableRow.of(TableCell.header("Sous-groupe " + group).spanning(2, 1)));
			rows.addAll(Collections.nCopies(5, TableRow.of("un rang", "de deux cases")));
		}
		blocks.add(new Table("", List.of(1, 1), List.of(TableRow.header("A", "B")), rows));
		try (var file = read(Document.french("Essai", blocks))) {
			int pages = file.getNumberOfPages();
			assertTrue(pages >= 3, "a table of " + rows.size() + " rows");
			for (int page = 1; page <= pages; page++) {
				List<String> lines = text(file, page).lines().map(String::strip).filter(line -> line.matches("(Sous-g|G)roupe \\d+|un rang.*")).toList();
				assertTrue(lines.getLast().startsWith("un rang"), "page " + page + " ends with " + lines.getLast());
				assertTrue(lines.size() > 1, "page " + page + " has one row: " + lines);
			}
		}
	}

	@Test
	void a_picture_higher_than_a_page_is_shown_whole_and_once() throws IOException {
		var picture = new BufferedImage(60, 240, BufferedImage.TYPE_INT_RGB);
		var png = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", png);
		var figure = new Figure("Une image haute", "Une image haute", png.toByteArray(), new byte[0], 160);
		try (var file = read(Document.french("Essai", List.of(new Heading(1, "Avant"), Paragraph.of("Du texte."), figure)))) {
			assertEquals(2, file.getNumberOfPages());
			assertFalse(file.getPage(0).getResources().getXObjectNames().iterator().hasNext());
			assertTrue(text(file, 2).contains("Une image haute"));
		}
	}

	@Test
	void a_table_on_a_turned_page_takes_its_whole_width() throws IOException {
		var table = new Table("", List.of(1, 1, 1), List.of(TableRow.header("A", "B", "C")), List.of(TableRow.of(TableCell.of("a"), TableCell.of("b"),
				TableCell.of("bord").aligned(TableCell.Alignment.END))));
		try (var file = read(Document.french("Essai", List.of(Paragraph.of("Debout."), PageBreak.landscape(), table)))) {
			var rightmost = new float[1];
			var stripper = new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition position) {
					if (position.getUnicode().equals("d") && position.getYDirAdj() < 200)
						rightmost[0] = position.getXDirAdj();
				}
			};
			stripper.setStartPage(2);
			stripper.getText(file);
			assertTrue(rightmost[0] > 770, "in points of a page 842 wide: " + rightmost[0]);
		}
	}

	@Test
	void no_line_ends_after_an_apostrophe() throws IOException {
		String sentence = "L’évaluation d’une prestation d’accueil n’est qu’une partie de l’épreuve, s’il l’a faite. ".repeat(40);
		try (var file = read(Document.french("Essai", List.of(Paragraph.of(sentence))))) {
			assertFalse(text(file, 1).matches("(?s).*’ *\\R.*"), text(file, 1));
		}
	}

	@Test
	void signs_that_the_main_font_lacks_are_shown_in_another() throws IOException {
		try (var file = read(Document.french("Essai", List.of(Paragraph.of("☐ Acquis ☑ en cours ✔"))))) {
			assertTrue(text(file, 1).contains("☐ Acquis ☑ en cours ✔"), text(file, 1));
		}
	}

	@Test
	void the_foot_keeps_the_spaces_of_the_title() throws IOException {
		String title = "BTS « Essai, option A », (2e) ; fin";
		try (var file = read(Document.french(title, List.of(Paragraph.of("a"))))) {
			String foot = text(file, 1).lines().filter(line -> line.contains("Essai")).reduce((before, last) -> last).orElseThrow().replaceAll("[\u00A0\u202F]", " ");
			assertTrue(foot.startsWith(title), foot);
		}
	}

	@Test
	void text_is_never_markup_nor_style() throws IOException {
		String nasty = "</style><script>alert(1)</script> \" } \\ @page {";
		try (var file = read(Document.french(nasty, List.of(Paragraph.of(nasty))))) {
			assertEquals(nasty, file.getDocumentInformation().getTitle());
			assertTrue(text(file, 1).contains("<script>alert(1)</script>"));
			assertEquals(1, file.getNumberOfPages());
		}
	}

	private static List<Boolean> landscape(PDDocument file) {
		var sides = new ArrayList<Boolean>();
		for (PDPage page : file.getPages())
			sides.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
		return sides;
	}

	private static List<String> types(PDStructureNode node) {
		var types = new ArrayList<String>();
		for (Object kid : node.getKids())
			if (kid instanceof PDStructureElement element) {
				types.add(element.getStandardStructureType());
				types.addAll(types(element));
			}
		return types;
	}

	private static String text(PDDocument file, int page) throws IOException {
		var stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(file);
	}

	private static PDDocument read(Document document) throws IOException {
		var out = new ByteArrayOutputStream();
		new PdfWriter().write(document, out);
		return Loader.loadPDF(out.toByteArray());
	}
}
