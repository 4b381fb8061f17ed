// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.testing.Project;

/** Layout and colours of texts. */
class LayoutTest {
	private static final String UGLY = "référentiel EX   « Un diplôme »\npôle   P1 « Un » {\nactivité A1 « Deux » { tâche A1T1 « Trois »\n}\n}\nunité    U1 « Quatre »\n";

	@TempDir
	private Path folder;

	private String formatted(Workshop workshop, String name, String text) {
		workshop.open(name, text);
		List<? extends TextEdit> edits = Workshop.get(workshop.server().getTextDocumentService()
				.formatting(new DocumentFormattingParams(new TextDocumentIdentifier(workshop.uri(name)), new FormattingOptions(2, true))));
		return Workshop.apply(text, edits);
	}

	@Test
	void aTextIsLaidOutAsTheCommandLineDoes() {
		try (Workshop workshop = new Workshop(folder)) {
			assertEquals("référentiel EX « Un diplôme »\npôle P1 « Un » {\n  activité A1 « Deux » {\n    tâche A1T1 « Trois »\n  }\n}\nunité U1 « Quatre »\n",
					formatted(workshop, "a.referentiel", UGLY));
		}
	}

	@Test
	void aRangeAloneIsLaidOut() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", UGLY);
			List<? extends TextEdit> edits = Workshop.get(workshop.server().getTextDocumentService().rangeFormatting(new DocumentRangeFormattingParams(
					new TextDocumentIdentifier(workshop.uri("a.referentiel")), new FormattingOptions(2, true), new Range(new Position(5, 0), new Position(6, 0)))));
			assertEquals(UGLY.replace("unité    U1", "unité U1"), Workshop.apply(UGLY, edits));
		}
	}

	@Test
	void noDamageMakesTheLayoutLoseAnything() throws IOException {
		String text = Files.readString(Project.models().resolve("mos/pole-1.referentiel")).substring(0, 2500);
		try (Workshop workshop = new Workshop(folder)) {
			for (int cut = 100; cut < text.length(); cut += 400) {
				String damaged = text.substring(0, cut) + text.substring(cut + 7);
				String after = formatted(workshop, "a" + cut + ".referentiel", damaged);
				assertEquals(damaged.replaceAll("\\s+", ""), after.replaceAll("\\s+", ""));
			}
		}
	}

	@Test
	void eachTokenHasTheColourOfWhatItIs() {
		String text = "// dit\npôle P1 « Un » {\n  évalue compétence C1\n  - point\n}\n";
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", "référentiel EX « X »\n" + text);
			List<Integer> data = Workshop.get(workshop.server().getTextDocumentService()
					.semanticTokensFull(new SemanticTokensParams(new TextDocumentIdentifier(workshop.uri("a.referentiel"))))).getData();
			assertEquals(List.of("référentiel=0", "EX=1", "« X »=3", "// dit=7", "pôle=0", "P1=1", "« Un »=3", "évalue=0", "compétence=0", "C1=2", "-=6", "point=4"),
					tokens("référentiel EX « X »\n" + text, data));
		}
	}

	private static List<String> tokens(String text, List<Integer> data) {
		List<String> found = new ArrayList<>();
		String[] lines = text.split("\n");
		int line = 0;
		int column = 0;
		for (int i = 0; i < data.size(); i += 5) {
			column = data.get(i) > 0 ? data.get(i + 1) : column + data.get(i + 1);
			line += data.get(i);
			found.add(lines[line].substring(column, column + data.get(i + 2)) + "=" + data.get(i + 3));
		}
		return found;
	}
}
