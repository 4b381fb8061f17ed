// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

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
import fr.referentiel.document.writer.DocxWriter;

class DocxWriterTest {

	private static final String DOCUMENT = "word/document.xml";

	@Test
	void the_properties_tell_title_language_author_and_date() throws Exception {
		Parts core = Parts.of(handbook(), "docProps/core.xml");
		assertEquals("Syllabus de l’unité U4", core.text("//title"));
		assertEquals("fr-FR", core.text("//language"));
		assertEquals("Lycée Ampère", core.text("//creator"));
		assertEquals("2020-02-19T00:00:00Z", core.text("//created"));
		assertEquals("fr-FR", Parts.of(handbook(), "word/styles.xml").text("//docDefaults//lang/@val"));
	}

	@Test
	void without_a_date_no_date_is_made_up() throws Exception {
		Parts core = Parts.of(written(Paragraph.of("a")), "docProps/core.xml");
		assertEquals(0, core.count("//created | //modified"));
		assertEquals("", core.text("//creator"));
	}

	@Test
	void headings_have_the_styles_that_Word_navigates_by() throws Exception {
		Parts document = Parts.of(handbook(), DOCUMENT);
		assertEquals(List.of("L’épreuve", "Image"), texts(document, "//p[pPr/pStyle/@val='Heading1']"));
		assertEquals(List.of("Déroulement", "Horaires"), texts(document, "//p[pPr/pStyle/@val='Heading2']"));
		Parts styles = Parts.of(handbook(), "word/styles.xml");
		assertEquals("0", styles.text("//style[@styleId='Heading1']/pPr/outlineLvl/@val"));
	}

	@Test
	void every_style_that_is_used_is_defined() throws Exception {
		Parts styles = Parts.of(handbook(), "word/styles.xml");
		for (Element used : Parts.of(handbook(), DOCUMENT).elements("//pStyle | //rStyle | //tblStyle"))
			assertEquals(1, styles.count("//style[@styleId='" + used.getAttribute("val") + "']"), used.getAttribute("val"));
	}

	@Test
	void the_contents_are_a_field_filled_in_with_links_to_the_headings_and_fields_for_their_pages() throws Exception {
		Parts document = Parts.of(handbook(), DOCUMENT);
		assertEquals(" TOC \\o \"1-3\" \\h \\z \\u ", document.text("//instrText[contains(., 'TOC')]"));
		List<String> titles = List.of("L’épreuve", "Déroulement", "Horaires", "Coefficients", "Image");
		List<Element> links = document.elements("//hyperlink[r/tab]");
		assertEquals(titles.size(), links.size());
		for (int i = 0; i < titles.size(); i++) {
			String anchor = links.get(i).getAttribute("anchor");
			assertEquals(titles.get(i), document.text("//hyperlink[@anchor='" + anchor + "']/r/t"));
			assertEquals(titles.get(i), document.text("//bookmarkStart[@name='" + anchor + "']/following-sibling::r[1]"));
			assertEquals(" PAGEREF " + anchor + " \\h ", document.text("//hyperlink[@anchor='" + anchor + "']/r/instrText"));
		}
		assertEquals(document.count("//fldChar[@fldCharType='begin']"), document.count("//fldChar[@fldCharType='end']"));
	}

	@Test
	void Word_is_asked_to_fill_in_the_page_numbers_of_the_contents_and_nothing_where_there_are_none() throws Exception {
		assertEquals("true", Parts.of(handbook(), "word/settings.xml").text("//updateFields/@val"));
		assertEquals("false", Parts.of(written(Paragraph.of("a")), "word/settings.xml").text("//updateFields/@val"));
	}

	@Test
	void lists_are_numbered_by_Word_and_each_numbered_one_begins_at_one() throws Exception {
		Parts document = Parts.of(handbook(), DOCUMENT);
		assertEquals("1", document.text("//p[.='être inscrit']/pPr/numPr/ilvl/@val"));
		String first = document.text("//p[.='Présentation']/pPr/numPr/numId/@val");
		String second = document.text("//p[.='puis deux']/pPr/numPr/numId/@val");
		assertFalse(first.equals(second));
		Parts numbering = Parts.of(handbook(), "word/numbering.xml");
		assertEquals("1", numbering.text("//num[@numId='" + second + "']/lvlOverride[@ilvl='0']/startOverride/@val"));
		assertEquals("bullet", numbering.text("//abstractNum[@abstractNumId='0']/lvl[@ilvl='0']/numFmt/@val"));
	}

	@Test
	void header_rows_come_again_on_each_page_and_no_row_is_split() throws Exception {
		Parts document = Parts.of(handbook(), DOCUMENT);
		assertEquals(2, document.count("(//tbl)[1]/tr[trPr/tblHeader]"));
		assertEquals(1, document.count("(//tbl)[2]/tr[trPr/tblHeader]"));
		assertEquals(0, document.count("//tr[not(trPr/cantSplit)]"));
		assertEquals("Grille horaire", document.text("(//tbl)[1]/tblPr/tblCaption/@val"));
	}

	@Test
	void some_lines_before_a_table_stay_with_it() throws Exception {
		var table = new Table("", List.of(1), List.of(), List.of(TableRow.of("a")));
		var out = new ByteArrayOutputStream();
		new DocxWriter().write(Document.french("Essai", List.of(Paragraph.of("Annonce."), table, Paragraph.of("Seul."), Paragraph.of("Mot. ".repeat(100)), table)), out);
		Parts document = Parts.of(out.toByteArray(), DOCUMENT);
		assertEquals(1, document.count("/document/body/p[pPr/keepNext]"));
		assertEquals("Annonce.", document.text("/document/body/p[pPr/keepNext]"));
	}

	@Test
	void a_small_table_and_a_title_over_rows_stay_with_what_follows() throws Exception {
		var title = TableRow.of(TableCell.header("Un groupe").spanning(2, 1));
		var rows = new ArrayList<TableRow>(Collections.nCopies(20, TableRow.of("a", "b")));
		rows.set(10, title);
		Parts small = Parts.of(written(new Table("", List.of(1, 1), List.of(), Collections.nCopies(3, TableRow.of("a", "b")))), DOCUMENT);
		Parts large = Parts.of(written(new Table("", List.of(1, 1), List.of(), rows)), DOCUMENT);
		assertEquals(4, small.count("//tr[position() < 3]//p[pPr/keepNext]"));
		assertEquals(0, small.count("//tr[3]//p[pPr/keepNext]"));
		assertEquals("Un groupe", large.text("//p[pPr/keepNext]"));
		assertEquals(2, large.count("//tr[19]//p[pPr/keepNext]"), "the last row is not alone");
		assertEquals(3, large.count("//p[pPr/keepNext]"));
	}

	@Test
	void a_document_that_begins_on_a_turned_page_has_no_empty_one_before() throws Exception {
		Parts document = Parts.of(written(PageBreak.landscape(), Paragraph.of("a"), PageBreak.portrait(), Paragraph.of("b")), DOCUMENT);
		assertEquals(List.of("16838", "11906"), document.elements("//sectPr/pgSz").stream().map(size -> size.getAttribute("w")).toList());
	}

	@Test
	void merged_cells_span_the_grid() throws Exception {
		Parts document = Parts.of(handbook(), DOCUMENT);
		assertEquals("2", document.text("(//tbl)[1]/tr[1]/tc[2]/tcPr/gridSpan/@val"));
		assertEquals("restart", document.text("(//tbl)[1]/tr[1]/tc[1]/tcPr/vMerge/@val"));
		assertEquals("continue", document.text("(//tbl)[1]/tr[2]/tc[1]/tcPr/vMerge/@val"));
		assertEquals(0, document.count("//tbl[count(tblPr) != 1 or count(tblGrid) != 1]"));
		assertEquals(0, document.count("//tc[not(p)]"), "a cell without a paragraph is a damaged file");
	}

	@Test
	void captions_are_numbered_and_pictures_have_an_alternative_text() throws Exception {
		Parts document = Parts.of(handbook(), DOCUMENT);
		assertEquals(List.of("Tableau\u00A0 SEQ Tableau \\* ARABIC 1. Grille horaire", "Tableau\u00A0 SEQ Tableau \\* ARABIC 2. Règlement d’examen"),
				texts(document, "//p[pPr/pStyle/@val='Caption']"));
		assertEquals("Un carré bleu sur fond clair", document.text("//docPr/@descr"));
	}

	@Test
	void pages_are_numbered_but_not_the_cover() throws Exception {
		Parts document = Parts.of(handbook(), DOCUMENT);
		assertEquals(1, document.count("//sectPr/titlePg"));
		String footer = document.text("//sectPr/footerReference[@type='default']/@id");
		String target = Parts.of(handbook(), "word/_rels/document.xml.rels").text("//Relationship[@Id='" + footer + "']/@Target");
		assertEquals(" PAGE ", Parts.of(handbook(), "word/" + target).text("//instrText"));
	}

	@Test
	void pages_that_lie_on_their_side_are_a_section_of_their_own() throws Exception {
		Parts document = Parts.of(written(Samples.turned()), DOCUMENT);
		assertEquals(3, document.count("//sectPr"));
		assertEquals("landscape", document.text("(//sectPr)[2]/pgSz/@orient"));
		assertEquals("16838", document.text("(//sectPr)[2]/pgSz/@w"));
		assertEquals("14570", document.text("//tbl/tblPr/tblW/@w"), "a table is as wide as the page it stands on");
		assertEquals("11906", document.text("(//sectPr)[3]/pgSz/@w"));
		assertEquals(0, document.count("//sectPr[not(footerReference)]"));
	}

	@Test
	void links_lead_to_headings_or_out_and_a_lost_one_is_plain_text() throws Exception {
		Parts document = Parts.of(written(Samples.turned()), DOCUMENT);
		assertEquals(List.of("l’épreuve", "l’arrêté"), texts(document, "//hyperlink"));
		assertEquals(document.text("//bookmarkStart[following-sibling::r[1]='L’épreuve']/@name"), document.text("//hyperlink[.='l’épreuve']/@anchor"));
		String target = document.text("//hyperlink[.='l’arrêté']/@id");
		assertEquals("https://exemple.fr/a?b=1&c=2",
				Parts.of(written(Samples.turned()), "word/_rels/document.xml.rels").text("//Relationship[@Id='" + target + "']/@Target"));
	}

	@Test
	void rows_to_sign_in_are_high_enough() throws Exception {
		Parts document = Parts.of(written(Samples.turned()), DOCUMENT);
		assertEquals("1417", document.text("//tbl/tr[2]/trPr/trHeight/@val"));
		assertEquals(0, document.count("//tbl/tr[1]/trPr/trHeight"));
	}

	@Test
	void a_page_break_leaves_no_empty_line_behind() throws Exception {
		Parts document = Parts.of(written(Paragraph.of("a"), new PageBreak(), new Heading(1, "b"), new PageBreak()), DOCUMENT);
		assertEquals(2, document.count("//body/p"));
		assertEquals(1, document.count("//p[pPr/pageBreakBefore]"));
	}

	@Test
	void a_list_deeper_than_Word_counts_stays_on_its_deepest_level() throws Exception {
		ItemList list = ItemList.bullets("fond");
		for (int depth = 0; depth < 12; depth++)
			list = ItemList.bullets(List.of(ItemList.Item.of("niveau", list)));
		assertEquals("8", Parts.of(written(list), DOCUMENT).text("//p[.='fond']/pPr/numPr/ilvl/@val"));
	}

	@Test
	void control_characters_and_markup_in_a_text_do_no_harm() throws Exception {
		Parts document = Parts.of(written(Paragraph.of("a < b & \u0000\u0001\uD800 <w:p/> c")), DOCUMENT);
		assertEquals("a < b &  <w:p/> c", document.text("//body/p[1]//t"));
	}

	@Test
	void POI_reads_it_again() throws Exception {
		try (var again = new XWPFDocument(new ByteArrayInputStream(handbook()))) {
			assertEquals(2, again.getTables().size());
			assertTrue(again.getParagraphs().stream().anyMatch(paragraph -> paragraph.getText().contains("n°\u00A012")));
		}
	}

	@Test
	void a_document_of_nothing_or_of_one_table_is_a_whole_file() throws Exception {
		assertEquals(1, Parts.of(written(), DOCUMENT).count("//body/p"));
		byte[] table = written(new Table("", List.of(1), List.of(), List.of(TableRow.of(""))));
		assertEquals("p", Parts.of(table, DOCUMENT).elements("//body/*[not(self::sectPr)]").getLast().getNodeName());
	}

	@Test
	void a_picture_that_is_none_is_told_in_French() {
		var broken = Figure.png("Le plan", "pas une image, bien trop courte".getBytes(StandardCharsets.UTF_8), 50);
		var refusal = assertThrows(IOException.class, () -> written(broken));
		assertEquals("L’image n’est pas au format PNG.", refusal.getMessage());
	}

	private static List<String> texts(Parts part, String xpath) throws Exception {
		return part.elements(xpath).stream().map(Element::getTextContent).toList();
	}

	private static byte[] handbook() throws IOException {
		return written(Samples.handbook());
	}

	private static byte[] written(Block... blocks) throws IOException {
		return written(Document.french("Essai", List.of(blocks)));
	}

	private static byte[] written(Document document) throws IOException {
		var out = new ByteArrayOutputStream();
		new DocxWriter().write(document, out);
		return out.toByteArray();
	}
}
