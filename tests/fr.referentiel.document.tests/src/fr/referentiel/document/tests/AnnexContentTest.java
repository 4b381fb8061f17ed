// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.referentiel.document.annex.AnnexContent;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.writer.TextWriter;
import fr.referentiel.model.Referentiel;
import fr.referentiel.testing.Texts;

/** The annexes of the real référentiel: their order, and the wordings of each place. */
class AnnexContentTest {
	private static Referentiel mos;

	@BeforeAll
	static void load() {
		mos = Texts.shipped("mos").referentiel();
	}

	@Test
	@DisplayName("The annexes stand in the order of the official text, and what it announces without giving it is left out")
	void orderOfAnnexes() {
		List<String> starts = List.of("SOMMAIRE", "ANNEXE INTRODUCTIVE : ", "ANNEXE I : ", "Annexe I a – ", "Annexe 1 – ", "ANNEXE II : ",
				"Annexe II a – ", "Annexe II b – ", "RÈGLEMENT D'EXAMEN", "Annexe II d – ", "Annexe III a – ", "Annexe III b – ");
		List<String> titles = headings(1);
		assertEquals(starts.size(), titles.size(), titles.toString());
		for (int i = 0; i < starts.size(); i++) {
			assertTrue(titles.get(i).startsWith(starts.get(i)), titles.get(i));
		}
	}

	@Test
	@DisplayName("The chapters with a wide table lie on their side, the others stand")
	void widePages() {
		List<Block> blocks = AnnexContent.of(mos).blocks();
		List<String> turned = new ArrayList<>();
		boolean landscape = false;
		for (Block block : blocks) {
			if (block instanceof PageBreak pageBreak) {
				landscape = pageBreak.turn() == PageBreak.Turn.LANDSCAPE;
			} else if (block instanceof Heading heading && heading.level() == 1 && landscape) {
				turned.add(heading.text());
			}
		}
		assertEquals(List.of("RÈGLEMENT D'EXAMEN", "Annexe III a – Grille horaire de la formation"), turned);
	}

	@Test
	@DisplayName("A wording that drifts from annex to annex is printed at its own place only")
	void wordingOfThePlace() throws IOException {
		assertTrue(between("Annexe II d", "Annexe III a").contains("A1.3C2 - Construire des rétro plannings"));
		assertFalse(between("Annexe II d", "Annexe III a").contains("rétroplannings"));
		assertFalse(between("Annexe 1 ", "LES SAVOIRS ASSOCIÉS").contains("rétro plannings"));
	}

	@Test
	@DisplayName("A code that is written in another way in one annex is written so there only")
	void codeOfThePlace() throws IOException {
		assertTrue(between("Annexe I a", "Annexe 1 ").contains("A4.1.T1 - Mise en place"));
		assertFalse(between("Annexe I a", "Annexe 1 ").contains("A4.1T1"));
		assertTrue(between("E6 – ", "Épreuve facultative EF1 – ").contains("A4.1T1 - Mise en place"));
	}

	@Test
	@DisplayName("The definition of an épreuve unfolds the activities, competences and criteria that it evaluates, and no others")
	void bodyOfAnExam() throws IOException {
		String e4 = between("E4 – ", "E5 – ");
		assertTrue(e4.contains("Coefficient 8"));
		assertTrue(e4.contains("A1.2T5 - Réalisation d'achats"));
		assertTrue(e4.indexOf("A1.1C1 - Recenser") < e4.indexOf("A1.3C4 - Finaliser"));
		assertTrue(e4.contains("- Les besoins du client sont identifiés avec pertinence."));
		assertFalse(e4.contains("A2.1"));
		assertFalse(e4.contains("modalité"), "structured attributes are not printed");
	}

	@Test
	@DisplayName("A footnote is called where the text calls it, with the mark that the text prints")
	void marksOfFootnotes() throws IOException {
		List<String> cells = cells();
		assertTrue(cells.contains("E.2 - Langue vivante *"), cells.toString());
		assertTrue(cells.contains("EF 1 - Langue vivante **"), cells.toString());
		assertTrue(cells.contains("30 minutes (3)"), cells.toString());
		assertTrue(between("RÈGLEMENT D'EXAMEN", "Annexe II d").contains("(3) 10 minutes de présentation"));
	}

	@Test
	@DisplayName("The titles above the columns are those that the text prints, pole by pole")
	void titlesOfColumns() {
		List<String> cells = cells();
		assertTrue(cells.contains("Savoirs associé"), "pole 3, with the fault of the text");
		assertTrue(cells.contains("Pôle d'activités n° 1 : Préparation et mise en œuvre d'une prestation de sécurité"), "pole 1 alone has the plural");
		assertTrue(cells.contains("Pôle d'activité n° 2 : Management des ressources humaines"), cells.toString());
	}

	@Test
	@DisplayName("A card is written in the order of its form, each route with its jury though the text says the jury once")
	void card() throws IOException {
		String card = text(Texts.shipped("mos-2020").referentiel());
		assertTrue(card.indexOf("344 : Sécurite") < card.indexOf("RNCP35393BC01") && card.indexOf("RNCP35393BC01") < card.indexOf("K2503"), card);
		assertEquals(6, card.split("nommé pour chaque", -1).length - 1);
		assertEquals(6, card.split("\\bX\\b", -1).length - 1);
	}

	@Test
	@DisplayName("Two runs give the same bytes")
	void sameBytes() throws IOException {
		assertArrayEquals(bytes(AnnexContent.of(mos)), bytes(AnnexContent.of(mos)));
	}

	private static String text(Referentiel referentiel) throws IOException {
		return new String(bytes(AnnexContent.of(referentiel)), StandardCharsets.UTF_8).replace('\u2019', '\'').replace('\u00A0', ' ');
	}

	/** The paragraphs in the cells of all tables. */
	private static List<String> cells() {
		return AnnexContent.of(mos).blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).flatMap(t -> t.rows().stream())
				.flatMap(r -> r.cells().stream()).flatMap(c -> c.content().stream()).filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
				.map(p -> Inline.plain(p.inlines())).toList();
	}

	private static List<String> headings(int level) {
		return AnnexContent.of(mos).blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).filter(h -> h.level() == level)
				.map(Heading::text).toList();
	}

	/** The text from the line that begins with one of these to the next that begins with the other, apostrophes made straight. */
	private static String between(String start, String end) throws IOException {
		String text = "\n" + text(mos);
		int from = text.indexOf("\n" + start);
		int to = text.indexOf("\n" + end, from);
		assertTrue(from >= 0 && to > from, start + " … " + end);
		return text.substring(from, to);
	}

	private static byte[] bytes(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TextWriter(true).write(document, out);
		return out.toByteArray();
	}
}
