// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.writer.HtmlWriter;

class HtmlWriterTest {

	@Test
	void the_page_is_one_French_file_without_script_nor_outside_resource() throws Exception {
		String page = written(Samples.handbook());
		Parts html = Parts.xml(page);
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"));
		assertEquals("Syllabus de l’unité U4", html.text("//title"));
		assertEquals(0, html.count("//script | //link"));
		assertEquals(1, html.count("//img"));
		assertTrue(html.elements("//img").getFirst().getAttribute("src").startsWith("data:image/png;base64,"));
		assertEquals("Un carré bleu sur fond clair", html.elements("//img").getFirst().getAttribute("alt"));
	}

	@Test
	void every_heading_is_one_and_the_contents_lead_to_it() throws Exception {
		Parts html = Parts.xml(written(Samples.handbook()));
		assertEquals(1, html.count("//h1"), "the cover’s");
		assertEquals(2, html.count("//h2"));
		assertEquals("L’épreuve", html.text("//h2[@id='epreuve']"));
		var ids = new HashSet<>(html.elements("//*[@id]").stream().map(element -> element.getAttribute("id")).toList());
		List<Element> links = html.elements("//nav//a");
		assertEquals(5, links.size());
		assertTrue(links.stream().allMatch(link -> ids.contains(link.getAttribute("href").substring(1))));
		assertEquals("Coefficients", html.text("//nav/ul/li/ul/li/ul/li/a"));
	}

	@Test
	void two_headings_of_one_text_have_anchors_of_their_own() throws Exception {
		Parts html = Parts.xml(written(new Heading(1, "Été : l’œuvre"), new Heading(2, "Été : l’œuvre")));
		assertEquals(List.of("ete-l-oeuvre", "ete-l-oeuvre-2"),
				html.elements("//*[@id]").stream().map(element -> element.getAttribute("id")).toList());
	}

	@Test
	void contents_of_uneven_headings_stay_one_tree() throws Exception {
		Parts html = Parts.xml(written(new TableOfContents("", 6), new Heading(3, "a"), new Heading(1, "b"), new Heading(4, "c"), new Heading(2, "d")));
		assertEquals(List.of("a", "b", "c", "d"), html.elements("//nav//a").stream().map(Element::getTextContent).toList());
		assertEquals(0, html.count("//nav//ul[not(li)]"));
	}

	@Test
	void tables_tell_their_caption_and_what_their_header_cells_name() throws Exception {
		Parts html = Parts.xml(written(Samples.handbook()));
		assertEquals("Tableau\u00A01. Grille horaire", html.text("(//table)[1]/caption"));
		assertEquals("2", html.elements("(//table)[1]/thead/tr[1]/th[1]").getFirst().getAttribute("rowspan"));
		assertEquals(0, html.count("//thead//th[not(@scope='col')]"));
		assertEquals(4, html.count("(//table)[1]/tbody/tr/th[@scope='row']"));
	}

	@Test
	void links_lead_to_headings_or_out_and_a_lost_one_is_plain_text() throws Exception {
		Parts html = Parts.xml(written(Samples.turned()));
		assertEquals(List.of("#epreuve", "https://exemple.fr/a?b=1&c=2"),
				html.elements("//a").stream().map(element -> element.getAttribute("href")).toList());
	}

	@Test
	void pages_that_lie_on_their_side_are_a_division() throws Exception {
		Parts html = Parts.xml(written(Samples.turned()));
		assertEquals("Tableau large", html.text("//div[@class='paysage']/h1"));
		assertEquals(0, html.count("//div[@class='paysage']//p[.='De nouveau debout.']"));
	}

	@Test
	void all_text_is_escaped() throws Exception {
		String page = written(Document.french("<b>&\"", List.of(new Heading(1, "<script>alert(1)</script>"), Paragraph.of("a < b & c > d \u0001"))));
		Parts html = Parts.xml(page);
		assertFalse(page.contains("<script"));
		assertEquals("<script>alert(1)</script>", html.text("//h1"));
		assertEquals("a < b & c > d ", html.text("//p"));
	}

	private static String written(Block... blocks) throws IOException {
		return written(Document.french("Essai", List.of(blocks)));
	}

	private static String written(Document document) throws IOException {
		var out = new ByteArrayOutputStream();
		new HtmlWriter().write(document, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
