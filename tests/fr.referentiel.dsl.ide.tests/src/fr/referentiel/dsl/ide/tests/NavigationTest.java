// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From codes to what they name and back, in two files. */
class NavigationTest {
	private static final String HEAD = """
			référentiel EX « Un diplôme d’exemple »
			pôle P1 « Préparation » {
			  compétence C1 « Recenser les sources »
			}
			unité U1 « Première unité »
			""";
	private static final String EXAM = """
			suite référentiel EX
			épreuve E1 « Une épreuve » coefficient 2 {
			  valide unité U1
			  évalue pôle P1
			}
			suite pôle P1 {
			  compétence C2 « Choisir »
			}
			""";

	@TempDir
	private Path folder;
	private Workshop workshop;

	@BeforeEach
	void open() {
		workshop = new Workshop(folder);
	}

	@AfterEach
	void close() {
		workshop.close();
	}

	private static String shown(Location at) {
		return at.getUri().replaceAll(".*/", "") + ":" + (at.getRange().getStart().getLine() + 1) + ":" + (at.getRange().getStart().getCharacter() + 1);
	}

	private List<String> definition(String other, String name, String marked) {
		workshop.open(other, other.equals("tete.referentiel") ? HEAD : EXAM);
		var at = workshop.caret(name, marked);
		return Workshop.get(workshop.server().getTextDocumentService().definition(new DefinitionParams(at.getTextDocument(), at.getPosition()))).getLeft().stream()
				.map(NavigationTest::shown).toList();
	}

	@Test
	void aReferenceLeadsToTheStartOfWhatItNamesInAnotherFile() {
		assertEquals(List.of("tete.referentiel:2:6"), definition("tete.referentiel", "epreuve.referentiel", EXAM.replace("évalue pôle P1", "évalue pôle P<|>1")));
	}

	@Test
	void aCodeLeadsToAllPartsOfItsElement() {
		assertEquals(List.of("epreuve.referentiel:6:12", "tete.referentiel:2:6"),
				definition("epreuve.referentiel", "tete.referentiel", HEAD.replace("pôle P1", "pôle <|>P1")));
	}

	@Test
	void aWordThatNamesNothingLeadsNowhere() {
		assertEquals(List.of(), definition("epreuve.referentiel", "tete.referentiel", HEAD.replace("« Préparation", "« Pré<|>paration")));
	}

	@Test
	void whatNamesAnElementIsFoundInAllFiles() {
		workshop.open("epreuve.referentiel", EXAM);
		var at = workshop.caret("tete.referentiel", HEAD.replace("pôle P1", "pôle P1<|>"));
		var found = Workshop.get(workshop.server().getTextDocumentService()
				.references(new ReferenceParams(at.getTextDocument(), at.getPosition(), new ReferenceContext(false))));
		assertEquals(List.of("epreuve.referentiel:4:15"), found.stream().map(NavigationTest::shown).toList());
	}

	@Test
	void occurrencesAreThoseOfTheFile() {
		workshop.open("tete.referentiel", HEAD);
		var at = workshop.caret("epreuve.referentiel", EXAM.replace("évalue pôle P1", "évalue pôle <|>P1"));
		var found = Workshop.get(workshop.server().getTextDocumentService().documentHighlight(new DocumentHighlightParams(at.getTextDocument(), at.getPosition())));
		assertEquals(List.of("6 Write", "4 Read"), found.stream().map(h -> (h.getRange().getStart().getLine() + 1) + " " + h.getKind()).toList());
	}

	@Test
	void aSymbolIsFoundByItsCodeOrByWordsWithoutAccents() {
		workshop.open("tete.referentiel", HEAD);
		workshop.open("epreuve.referentiel", EXAM);
		assertEquals(List.of("P1 Préparation"), symbols("prepa"));
		assertEquals(List.of("E1 Une épreuve"), symbols("une epreuve"));
	}

	private List<String> symbols(String query) {
		return Workshop.get(workshop.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query))).getRight().stream().map(s -> s.getName()).toList();
	}
}
