// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.diagram.writer.SceneWriter;
import fr.referentiel.diagram.writer.SvgWriter;
import fr.referentiel.trace.Views;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.LinkType;
import fr.referentiel.trace.TraceNode;

class WritersTest {
	private static final Hole HOLE = new Hole("competence:A1.2C3", "Aucune unité ne l'évalue.", null);
	private static final String HOSTILE = "<script>alert(1)</script> \"guillemets\" 'apostrophes' & ]]> <!-- --> \u0000\u0007\ud800 \u202e retourné";

	@ParameterizedTest
	@ValueSource(strings = { "svg", "png", "pdf", "json", "html" })
	void two_runs_give_the_same_bytes(String extension) throws IOException {
		byte[] first = Sample.written(extension, Sample.scene(Views.ACTIVITES_COMPETENCES_UNITES, HOLE));
		Scene again = new DiagramLayout().layout(Sample.view(Views.ACTIVITES_COMPETENCES_UNITES, Sample.mos(), java.util.List.of(HOLE), null));
		assertArrayEquals(first, Sample.written(extension, again));
	}

	@Test
	void an_unknown_format_is_refused_with_those_that_exist() {
		String message = assertThrows(IllegalArgumentException.class, () -> SceneWriter.forExtension("bmp")).getMessage();
		assertTrue(message.contains("« bmp »") && message.contains("svg, png, pdf, json, html"), message);
	}

	@Test
	void svg_says_what_it_is_to_those_who_do_not_see_it() throws Exception {
		Element svg = svg(Sample.scene(Views.SYNTHESE)).getDocumentElement();
		assertEquals("img", svg.getAttribute("role"));
		assertEquals("fr", svg.getAttribute("lang"));
		Element title = first(svg, "title");
		assertEquals(svg.getAttribute("aria-labelledby"), title.getAttribute("id"));
		assertTrue(title.getTextContent().startsWith("Synthèse"));
		assertTrue(first(svg, "desc").getTextContent().contains("16\u00a0éléments"), first(svg, "desc").getTextContent());
	}

	@Test
	void svg_holds_an_element_for_each_node_and_link_with_ids_that_are_unique() throws Exception {
		Scene scene = Sample.scene(Views.ACTIVITES_COMPETENCES_UNITES);
		Set<String> ids = new HashSet<>();
		Set<String> elements = new HashSet<>();
		int lines = 0;
		NodeList groups = svg(scene).getElementsByTagName("g");
		for (int i = 0; i < groups.getLength(); i++) {
			Element group = (Element) groups.item(i);
			if (group.hasAttribute("id"))
				assertTrue(ids.add(group.getAttribute("id")));
			if (group.hasAttribute("data-id"))
				elements.add(group.getAttribute("data-id"));
			if (group.hasAttribute("data-de"))
				lines++;
		}
		assertEquals(new HashSet<>(scene.view().graph().nodes().stream().map(TraceNode::id).toList()), elements);
		assertEquals(scene.lines().size(), lines);
		assertTrue(ids.contains("competence_A1.1C1"));
	}

	@Test
	void a_prefix_sets_the_ids_of_pictures_in_one_page_apart() {
		String svg = new SvgWriter("v1-").text(Sample.scene(Views.SYNTHESE));
		assertTrue(svg.contains("id=\"v1-titre\"") && svg.contains("id=\"v1-pole_P1\""));
		assertFalse(svg.contains("id=\"pole_P1\""));
	}

	@Test
	void natures_of_links_differ_by_their_dashes_and_holes_by_hatching_and_a_sign() throws Exception {
		Sample natures = new Sample();
		String pole = natures.node("pole", "P", null);
		natures.link(natures.node("unite", "U1", null), pole, LinkType.EVALUE, LinkNature.ENSEMBLE);
		natures.link(pole, natures.node("unite", "U2", null), LinkType.EVALUEE_PAR, LinkNature.DERIVE);
		String synthesis = new SvgWriter().text(Sample.scene(Views.SYNTHESE, natures.graph()));
		assertTrue(synthesis.contains("stroke-dasharray=\"7 4\"") && synthesis.contains("stroke-dasharray=\"0.1 4\" stroke-linecap=\"round\""));
		String svg = new SvgWriter().text(Sample.scene(Views.ACTIVITES_COMPETENCES_UNITES, HOLE));
		assertTrue(svg.contains("class=\"hachures\"") && svg.contains(">!</text>") && svg.contains("Trou\u00a0: Aucune unité ne l&#39;évalue."));
	}

	@Test
	void hostile_text_is_shown_and_does_nothing() throws Exception {
		Scene scene = hostile();
		Document document = svg(scene);
		assertEquals(0, document.getElementsByTagName("script").getLength());
		assertTrue(document.getDocumentElement().getTextContent().contains("<script>alert(1)</script>"));
		String html = new String(Sample.written("html", scene), StandardCharsets.UTF_8);
		assertFalse(html.contains("<script"));
		String json = new String(Sample.written("json", scene), StandardCharsets.UTF_8);
		assertTrue(json.contains("<script>alert(1)</script> \\\"guillemets\\\"") && json.contains("\\u0000\\u0007\\ud800"));
		assertTrue(pdfText(scene).contains("<script>alert(1)</script>"));
		assertTrue(colours(image(scene)) > 10);
	}

	@Test
	void a_label_of_four_hundred_characters_is_shown_whole_inside_its_box() {
		Scene scene = hostile();
		new LayoutTest().no_text_leaves_its_box_its_frame_or_the_picture(scene);
		StringBuilder shown = new StringBuilder();
		scene.boxes().forEach(box -> box.texts().forEach(text -> shown.append(text.content())));
		assertTrue(shown.toString().contains("m".repeat(400)));
	}

	@Test
	void json_holds_the_nodes_and_links_of_the_view_in_the_agreed_shape() throws IOException {
		Sample sample = new Sample();
		String pole = sample.node("pole", "P1", "Préparation", null);
		sample.nodes.add(new TraceNode("activite:pole:P1/1", "activite", null, "Veille", pole));
		sample.link(pole, "activite:pole:P1/1", LinkType.CONTIENT, LinkNature.ECRIT);
		assertEquals("""
				{
				  "vue": "activites-taches",
				  "noeuds": [
				    { "id": "pole:P1", "type": "pole", "code": "P1", "intitule": "Préparation", "parent": null },
				    { "id": "activite:pole:P1/1", "type": "activite", "code": null, "intitule": "Veille", "parent": "pole:P1" }
				  ],
				  "liens": [
				    { "de": "pole:P1", "vers": "activite:pole:P1/1", "type": "contient", "nature": "ecrit" }
				  ]
				}
				""", new String(Sample.written("json", Sample.scene(Views.ACTIVITES_TACHES, sample.graph())), StandardCharsets.UTF_8));
	}

	@Test
	void pdf_text_can_be_searched_and_the_document_says_its_title_and_language() throws IOException {
		Scene scene = Sample.scene(Views.ACTIVITES_COMPETENCES_UNITES, HOLE);
		try (PDDocument document = Loader.loadPDF(Sample.written("pdf", scene))) {
			String text = new PDFTextStripper().getText(document);
			for (TraceNode node : scene.view().graph().nodes())
				assertTrue(text.contains(node.code()), node.code());
			assertTrue(text.contains("Mettre en œuvre une démarche qualité"), text);
			assertTrue(text.contains("différents services"), "no ligatures: " + text);
			assertTrue(document.getDocumentInformation().getTitle().startsWith("Activités, compétences, unités"));
			assertEquals("fr-FR", document.getDocumentCatalog().getLanguage());
			for (PDPage page : document.getPages())
				page.getResources().getFontNames().forEach(name -> assertTrue(embedded(page, name)));
		}
	}

	@Test
	void the_default_view_of_mos_is_readable_on_a3() throws IOException {
		try (PDDocument document = Loader.loadPDF(Sample.written("pdf", Sample.scene(Views.ACTIVITES_COMPETENCES_UNITES)))) {
			PDRectangle page = document.getPage(0).getMediaBox();
			assertEquals(1, document.getNumberOfPages());
			assertEquals(PDRectangle.A3.getWidth() + PDRectangle.A3.getHeight(), page.getWidth() + page.getHeight(), 0.1);
		}
	}

	@Test
	void png_shows_something_and_a_very_large_picture_still_fits_the_memory() throws IOException {
		Scene scene = Sample.scene(Views.ACTIVITES_COMPETENCES_UNITES);
		BufferedImage image = image(scene);
		assertEquals(Math.round(scene.width() * 2), image.getWidth());
		assertTrue(colours(image) > 20);
		BufferedImage large = image(Sample.scene(Views.COMPETENCES_SAVOIRS, Sample.times(10)));
		assertTrue(colours(large) > 20);
	}

	/** A code, a label of 400 characters without a space, and a label full of mark-up. */
	private static Scene hostile() {
		Sample sample = new Sample();
		String pole = sample.node("pole", "P<&\"'>1", HOSTILE, null);
		String activity = sample.node("activite", "A".repeat(60), HOSTILE, pole);
		sample.node("activite", "A2", "m".repeat(400), pole);
		sample.node("tache", "", "mot ".repeat(100), pole);
		sample.node("tache", "漢字😀", "", pole);
		sample.link(activity, "tache:漢字😀", LinkType.CONTIENT, LinkNature.DERIVE);
		return Sample.scene(Views.ACTIVITES_TACHES, sample.graph(), new Hole(activity, HOSTILE, null));
	}

	private static Document svg(Scene scene) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(Sample.written("svg", scene)));
	}

	private static Element first(Element parent, String name) {
		return (Element) parent.getElementsByTagName(name).item(0);
	}

	private static String pdfText(Scene scene) throws IOException {
		try (PDDocument document = Loader.loadPDF(Sample.written("pdf", scene))) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static boolean embedded(PDPage page, org.apache.pdfbox.cos.COSName name) {
		try {
			return page.getResources().getFont(name).isEmbedded();
		} catch (IOException e) {
			return false;
		}
	}

	private static BufferedImage image(Scene scene) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(Sample.written("png", scene)));
	}

	private static int colours(BufferedImage image) {
		Set<Integer> colours = new HashSet<>();
		for (int y = 0; y < image.getHeight(); y += 3)
			for (int x = 0; x < image.getWidth(); x += 3)
				colours.add(image.getRGB(x, y));
		return colours.size();
	}
}
