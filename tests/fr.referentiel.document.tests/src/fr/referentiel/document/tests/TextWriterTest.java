// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.ItemList.Item;
import fr.referentiel.document.content.Note;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.writer.TextWriter;

class TextWriterTest {

	@Test
	void a_document_reads_as_plain_text() throws IOException {
		assertEquals("""
				Titre
				=====

				Partie
				------

				Un paragraphe.

				- premier
				  1. imbriqué
				- second

				  Remarque
				  Attention.
				""", written(true, new Heading(1, "Titre"), new Heading(2, "Partie"), Paragraph.of("Un paragraphe."),
				ItemList.bullets(List.of(Item.of("premier", ItemList.numbered(List.of(Item.of("imbriqué")))), Item.of("second"))),
				Note.of(Note.Kind.NOTE, "Remarque", "Attention.")));
	}

	@Test
	void a_table_is_drawn_with_its_spans() throws IOException {
		String text = written(true, new Table("Heures", List.of(1, 1), List.of(TableRow.header("a", "b")),
				List.of(TableRow.of(TableCell.of("sur deux").spanning(2, 1)), TableRow.of("c", "d"))));
		List<String> lines = text.lines().map(line -> line.replaceAll(" +", " ").replaceAll("[-=]+", "-")).toList();
		assertEquals(List.of("Tableau 1. Heures", "+-+-+", "| a | b |", "+-+-+", "| sur deux |", "+-+-+", "| c | d |", "+-+-+", ""), lines);
		assertEquals(1, text.lines().skip(1).filter(line -> !line.isEmpty()).mapToInt(String::length).distinct().count(), "lines of one width");
	}

	@Test
	void verbatim_text_keeps_its_characters_and_its_lines() throws IOException {
		String source = "L’agent  dit : « " + "mot ".repeat(60) + "» !";
		assertEquals(source + "\n", written(true, Paragraph.of(source)));
	}

	@Test
	void text_for_reading_is_typeset_and_wrapped_where_lines_may_break() throws IOException {
		String text = written(false, Paragraph.of("L’agent : " + "mot ".repeat(60) + "!"));
		assertTrue(text.startsWith("L’agent\u00A0: mot"), text);
		assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
		assertTrue(text.endsWith("mot\u202F!\n"), text);
	}

	@Test
	void an_empty_document_is_an_empty_text() throws IOException {
		assertEquals("", written(false));
	}

	private static String written(boolean verbatim, Block... blocks) throws IOException {
		var out = new ByteArrayOutputStream();
		new TextWriter(verbatim).write(Document.french("Essai", List.of(blocks)), out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
