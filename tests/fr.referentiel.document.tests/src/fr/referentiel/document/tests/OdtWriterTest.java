// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.writer.OdtWriter;

class OdtWriterTest {

	@Test
	void the_file_says_what_it_is() throws Exception {
		byte[] file = written(Samples.handbook());
		assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", new String(file, 30, 47, StandardCharsets.US_ASCII));
		Parts meta = Parts.of(file, "meta.xml");
		assertEquals("Syllabus de l’unité U4", meta.text("//title"));
		assertEquals("fr-FR", meta.text("//language"));
		assertEquals("2020-02-19T00:00:00Z", meta.text("//creation-date"));
		assertEquals("fr", Parts.of(file, "styles.xml").text("//default-style[@family='paragraph']/text-properties/@language"));
	}

	@Test
	void without_a_date_no_date_is_made_up() throws Exception {
		assertEquals(0, Parts.of(written(Document.french("Sans date", List.of(Paragraph.of("a")))), "meta.xml").count("//creation-date | //date"));
	}

	@Test
	void headings_are_headings_of_their_level() throws Exception {
		Parts content = content(Samples.handbook());
		assertEquals(List.of("L’épreuve", "Image"), texts(content, "//h[@outline-level='1']"));
		assertEquals(List.of("Déroulement", "Horaires"), texts(content, "//h[@outline-level='2']"));
	}

	@Test
	void the_contents_are_an_index_with_links_and_page_numbers() throws Exception {
		Parts content = content(Samples.handbook());
		assertEquals("3", content.text("//table-of-content/table-of-content-source/@outline-level"));
		List<Element> links = content.elements("//index-body//a");
		assertEquals(5, links.size());
		for (Element link : links)
			assertEquals(1, content.count("//h/bookmark-start[@name='" + link.getAttribute("xlink:href").substring(1) + "']"));
		assertEquals(5, content.count("//index-body//bookmark-ref[@reference-format='page']"));
	}

	@Test
	void lists_nest() throws Exception {
		Parts content = content(Samples.handbook());
		assertEquals("Conditions", content.text("//list-item[list/list-item/p='être inscrit']/p"));
		assertEquals("Numbering_20_1", content.text("//list[list-item/p='Présentation']/@style-name"));
	}

	@Test
	void header_rows_come_again_and_cells_are_merged() throws Exception {
		Parts content = content(Samples.handbook());
		assertEquals(2, content.count("(//table)[1]/table-header-rows/table-row"));
		assertEquals("2", content.text("(//table)[1]/table-header-rows/table-row[1]/table-cell[2]/@number-columns-spanned"));
		assertEquals("2", content.text("(//table)[1]/table-header-rows/table-row[1]/table-cell[1]/@number-rows-spanned"));
		assertEquals(0, content.count("//table-row[count(table-cell) + count(covered-table-cell) != count(ancestor::table[1]/table-column)]"));
		assertEquals(0, content.count("//style[@family='table-row']/table-row-properties[not(@keep-together='always')]"));
		assertEquals("Grille horaire", content.text("(//table)[1]/title"));
	}

	@Test
	void only_a_large_table_may_break_between_rows() throws Exception {
		Parts small = content(table(3));
		Parts large = content(table(30));
		assertEquals("false", small.text("//table-properties/@may-break-between-rows"));
		assertEquals("true", large.text("//table-properties/@may-break-between-rows"));
	}

	@Test
	void some_lines_before_a_table_stay_with_it() throws Exception {
		var table = new Table("", List.of(1), List.of(), List.of(TableRow.of("a")));
		Parts kept = content(Document.french("Essai", List.of(new Heading(1, "Titre"), Paragraph.of("Annonce."), table, Paragraph.of("Seul."))));
		assertEquals("Annonce.", kept.text("//p[@style-name=//style[paragraph-properties/@keep-with-next='always']/@name]"));
		assertEquals(1, kept.count("//p[@style-name=//style[paragraph-properties/@keep-with-next='always']/@name]"));
	}

	private static Document table(int rows) {
		return Document.french("Essai", List.of(new Table("", List.of(1), List.of(), Collections.nCopies(rows, TableRow.of("a")))));
	}

	@Test
	void captions_are_numbered_and_pictures_described() throws Exception {
		Parts content = content(Samples.handbook());
		assertEquals(List.of("Tableau\u00A01. Grille horaire", "Tableau\u00A02. Règlement d’examen"), texts(content, "//p[sequence[@name='Tableau']]"));
		assertEquals("Un carré bleu sur fond clair", content.text("//frame/title"));
		assertEquals(1, Parts.unzip(written(Samples.handbook())).keySet().stream().filter(name -> name.startsWith("Pictures/")).count());
	}

	@Test
	void every_style_that_is_used_is_defined() throws Exception {
		byte[] file = written(Samples.handbook());
		Parts content = Parts.of(file, "content.xml");
		Parts styles = Parts.of(file, "styles.xml");
		for (Element used : content.elements("//body//*[@style-name] | //styles/style[@parent-style-name]"))
			for (String name : List.of(used.getAttribute("style-name"), used.getAttribute("parent-style-name")))
				if (!name.isEmpty())
					assertEquals(1, content.count("//*[@name='" + name + "' and @family]") + styles.count("//*[@name='" + name + "'][self::style or self::list-style]"), name);
	}

	@Test
	void pages_turn_and_the_cover_has_no_foot() throws Exception {
		Parts content = content(Samples.turned());
		assertEquals("Paysage", master(content, "//h[.='Tableau large']"));
		assertEquals("Standard", master(content, "//p[.='De nouveau debout.']"));
		assertEquals("257mm", content.text("//style[@family='table']/table-properties/@width"));
		Parts handbook = content(Samples.handbook());
		assertEquals("Couverture", master(handbook, "//p[starts-with(., 'Syllabus')]"));
		assertEquals(0, Parts.of(written(Samples.handbook()), "styles.xml").count("//master-page[@name='Couverture']/footer"));
	}

	@Test
	void a_page_break_leaves_no_empty_line_behind() throws Exception {
		Parts content = content(Document.french("Essai", List.of(Paragraph.of("a"), new PageBreak(), new Heading(1, "b"), new PageBreak())));
		assertEquals(2, content.count("//text/p | //text/h"));
		assertEquals("page", content.text("//style[@name=//h/@style-name]/paragraph-properties/@break-before"));
	}

	@Test
	void links_lead_to_headings_or_out_and_a_lost_one_is_plain_text() throws Exception {
		assertEquals(List.of("#epreuve", "https://exemple.fr/a?b=1&c=2"),
				content(Samples.turned()).elements("//a").stream().map(link -> link.getAttribute("xlink:href")).toList());
	}

	@Test
	void all_text_is_escaped_and_spaces_are_kept() throws Exception {
		Parts content = content(Document.french("<b>", List.of(Paragraph.of("a < b & c   d \u0001\uD800"), new Heading(1, "</text:h>"))));
		assertEquals("</text:h>", content.text("//h"));
		assertEquals("2", content.text("//p/s/@c"));
	}

	private static String master(Parts content, String xpath) throws Exception {
		return content.text("//style[@name=" + xpath + "/@style-name]/@master-page-name");
	}

	private static List<String> texts(Parts part, String xpath) throws Exception {
		return part.elements(xpath).stream().map(Element::getTextContent).toList();
	}

	private static Parts content(Document document) throws Exception {
		return Parts.of(written(document), "content.xml");
	}

	private static byte[] written(Document document) throws IOException {
		var out = new ByteArrayOutputStream();
		new OdtWriter().write(document, out);
		return out.toByteArray();
	}
}
