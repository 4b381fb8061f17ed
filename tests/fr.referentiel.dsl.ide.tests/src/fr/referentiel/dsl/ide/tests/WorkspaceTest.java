// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that come and go, files from elsewhere, and texts as other systems write them. */
class WorkspaceTest {
	private static final String TEXT = "référentiel EX « Un diplôme »\npôle P1 « Un »\nunité U1 « Une »\n";

	@TempDir
	private Path folder;
	@TempDir
	private Path elsewhere;

	@Test
	void aFileOutsideTheWorkspaceIsCheckedWhileItIsOpen() {
		try (Workshop workshop = new Workshop(folder)) {
			String name = elsewhere.resolve("a.referentiel").toString();
			workshop.open(name, TEXT);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings(name));
			workshop.close(name);
			assertEquals(List.of(), workshop.findings(name));
		}
	}

	@Test
	void aFileOutsideTheWorkspaceStandsWithThoseThatItContinues() {
		try (Workshop workshop = new Workshop(folder)) {
			String head = elsewhere.resolve("a.referentiel").toString();
			String rest = elsewhere.resolve("b.referentiel").toString();
			String other = elsewhere.resolve("c.referentiel").toString();
			String continued = "suite référentiel EX\népreuve E1 « Oral » { valide unité U1  évalue pôle P1 }\n";
			workshop.write(head, TEXT);
			workshop.write(rest, continued);
			workshop.write(other, "référentiel AUTRE « Un autre »\nunité U9 « Neuf »\n");
			workshop.open(rest, continued);
			assertEquals(List.of(), workshop.findings(rest));
			assertEquals(List.of(), workshop.findings(other));
			workshop.close(rest);
			assertEquals(List.of(), workshop.findings(head));
		}
	}

	@Test
	void aFolderThatIsAddedIsCheckedAndOneThatIsRemovedIsForgotten() {
		try (Workshop workshop = new Workshop(folder)) {
			String name = elsewhere.resolve("a.referentiel").toString();
			workshop.write(name, TEXT);
			WorkspaceFolder added = new WorkspaceFolder(elsewhere.toUri().toString(), "ailleurs");
			workshop.server().getWorkspaceService()
					.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(added), List.of())));
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings(name));
			workshop.server().getWorkspaceService()
					.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(), List.of(added))));
			assertEquals(List.of(), workshop.findings(name));
		}
	}

	@Test
	void twoReferentielsSideBySideDoNotMix() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("un/a.referentiel", TEXT);
			workshop.open("deux/a.referentiel", TEXT.replace("unité U1 « Une »\n", "épreuve E1 « Une » coefficient 1 {\n  valide unité U1\n}\n"));
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("un/a.referentiel"));
			assertTrue(workshop.findings("deux/a.referentiel").contains("lien.inconnu"));
		}
	}

	@Test
	void aFileIsSeenWhereItIsImportedAsItIsInTheEditor() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("autre/a.referentiel", "référentiel AUTRE « Un autre »\nunité U9 « Une »\n");
			workshop.open("ici/a.referentiel", "importe AUTRE\nréférentiel ICI « Un diplôme »\nbloc B1 « Un bloc » {\n  correspond unité U9\n}\n");
			assertEquals(List.of(), workshop.findings("ici/a.referentiel").stream().filter(c -> c.equals("lien.inconnu")).toList());
			workshop.edit("autre/a.referentiel", "référentiel AUTRE « Un autre »\nunité U8 « Une »\n");
			assertTrue(workshop.findings("ici/a.referentiel").contains("lien.inconnu"));
		}
	}

	@Test
	void linesMayEndAsWindowsEndsThemAndBeginWithAMark() {
		String windows = "\uFEFF" + TEXT.replace("\n", "\r\n");
		try (Workshop workshop = new Workshop(folder)) {
			var at = workshop.caret("a.referentiel", windows.replace("pôle P1", "pôle P<|>1"));
			assertEquals("3:1", workshop.shown("a.referentiel").get(0).replaceAll("(\\d+:\\d+).*", "$1"));
			assertTrue(Workshop.get(workshop.server().getTextDocumentService().hover(new HoverParams(at.getTextDocument(), at.getPosition()))).getContents().getRight()
					.getValue().startsWith("**pôle P1**"));
		}
	}

	@Test
	void aFileThatIsNoTextIsSaidToBeNone() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT);
			workshop.write("b.referentiel", "\u0000\u0001");
			workshop.tell("b.referentiel", FileChangeType.Created);
			assertEquals(List.of("fichier.illisible"), workshop.findings("b.referentiel"));
		}
	}

	@Test
	void severitiesFollowTheirFile() throws IOException {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("a.referentiel"));
			workshop.write("regles.properties", "unite.sans-epreuve = aucune\n");
			workshop.tell("regles.properties", FileChangeType.Created);
			assertEquals(List.of(), workshop.findings("a.referentiel"));
			workshop.write("regles.properties", "unite.sans-epreuve = aucune\nunite.inconnue = info\n");
			workshop.tell("regles.properties", FileChangeType.Changed);
			assertTrue(workshop.shown("a.referentiel").getFirst().startsWith("1:1: regles.properties, ligne\u00a02\u00a0: "), workshop.shown("a.referentiel")::toString);
			Files.delete(folder.resolve("regles.properties"));
			workshop.tell("regles.properties", FileChangeType.Deleted);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("a.referentiel"));
		}
	}

	@Test
	void aSignOfTwoUnitsCountsAsTheProtocolCounts() {
		String text = "référentiel EX « Un diplôme »\npôle P1 « 🎓🎓 Accueil » { tâche P1T1 « 🎓 » évalue unité U9 }\n";
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", text);
			int column = text.lines().toList().get(1).indexOf("U9");
			assertTrue(workshop.shown("a.referentiel").stream().anyMatch(shown -> shown.startsWith("2:" + (column + 1) + ":") && shown.contains("lien.inconnu")),
					workshop.shown("a.referentiel")::toString);
			workshop.edit("a.referentiel", text.replace("évalue unité U9 ", ""));
			workshop.edit("a.referentiel", text.replace("U9", "U9\uD83C")); // half a sign, as an editor may send it while it is typed
			assertFalse(workshop.findings("a.referentiel").isEmpty());
		}
	}

	@Test
	void closingAFileKeepsItsNeighboursOnlyWhileOneOfThemIsOpen() {
		try (Workshop workshop = new Workshop(folder)) {
			String head = elsewhere.resolve("a.referentiel").toString();
			String below = elsewhere.resolve("sous/b.referentiel").toString();
			workshop.write(head, TEXT);
			workshop.open(below, TEXT.replace("EX", "AUTRE"));
			workshop.open(head, TEXT);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings(head));
			workshop.close(head);
			assertEquals(List.of(), workshop.findings(head));
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings(below));
		}
	}

	@Test
	void aFileThatIsOpenIsAsTheEditorHasItWhateverChangesOnTheDisk() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT);
			workshop.edit("a.referentiel", TEXT + "unité U2 « Deux »\n");
			workshop.write("a.referentiel", "rien qui se lise");
			workshop.tell("a.referentiel", FileChangeType.Changed);
			assertEquals(List.of("unite.sans-epreuve", "unite.sans-epreuve"), workshop.findings("a.referentiel"));
			workshop.write("a.referentiel", TEXT);
			workshop.close("a.referentiel");
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("a.referentiel"));
		}
	}

	@Test
	void whatNamesADeletedElementIsToldAtOnceHereAndWhereItIsImported() throws IOException {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.write("autre/u.referentiel", "suite référentiel AUTRE\nunité U9 « Neuf »\n");
			workshop.tell("autre/u.referentiel", FileChangeType.Created);
			workshop.open("autre/a.referentiel", "référentiel AUTRE « Un autre »\nbloc B9 « Un bloc » {\n  correspond unité U9\n}\n");
			workshop.open("ici/a.referentiel", "importe AUTRE\nréférentiel ICI « Un diplôme »\nbloc B1 « Un bloc » {\n  correspond unité U9\n}\n");
			assertFalse(workshop.findings("autre/a.referentiel").contains("lien.inconnu"));
			assertFalse(workshop.findings("ici/a.referentiel").contains("lien.inconnu"));
			Files.delete(folder.resolve("autre/u.referentiel"));
			workshop.tell("autre/u.referentiel", FileChangeType.Deleted);
			assertTrue(workshop.findings("autre/a.referentiel").contains("lien.inconnu"));
			assertTrue(workshop.findings("ici/a.referentiel").contains("lien.inconnu"));
		}
	}

	@Test
	void aProjectThatIsDeletedAndMadeAgainIsCheckedAgain() throws IOException {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.write("projet/a.referentiel", TEXT);
			workshop.tell("projet", FileChangeType.Created);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("projet/a.referentiel"));
			Files.delete(folder.resolve("projet/a.referentiel"));
			Files.delete(folder.resolve("projet"));
			workshop.tell("projet", FileChangeType.Deleted);
			assertEquals(List.of(), workshop.findings("projet/a.referentiel"));
			workshop.write("projet/a.referentiel", TEXT);
			workshop.tell("projet", FileChangeType.Created);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("projet/a.referentiel"));
		}
	}

	@Test
	void aVeryLongLineAndAVeryLongTextAreRead() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT + "annexe I « Une annexe » {\n  > " + "mot ".repeat(250_000) + "\n}\n");
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("a.referentiel"));
			workshop.edit("a.referentiel", TEXT + "annexe I « Une annexe » {\n" + ("  > " + "mot ".repeat(20) + "\n").repeat(20_000) + "}\n");
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("a.referentiel"));
			workshop.edit("a.referentiel", "mot ".repeat(200_000));
			assertEquals(List.of("syntaxe"), workshop.findings("a.referentiel"));
			workshop.edit("a.referentiel", TEXT);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("a.referentiel"));
		}
	}

	@Test
	void aTextThatNobodyKnowsIsAnsweredWithNothing() {
		try (Workshop workshop = new Workshop(folder)) {
			TextDocumentIdentifier unknown = new TextDocumentIdentifier(workshop.uri("inconnu.referentiel"));
			Position top = new Position(0, 0);
			var texts = workshop.server().getTextDocumentService();
			assertTrue(Workshop.get(texts.completion(new CompletionParams(unknown, top))).getRight().getItems().isEmpty());
			assertNull(Workshop.get(texts.hover(new HoverParams(unknown, top))));
			assertTrue(Workshop.get(texts.documentSymbol(new DocumentSymbolParams(unknown))).isEmpty());
			assertEquals(List.of(), Workshop.get(texts.definition(new DefinitionParams(unknown, top))).getLeft());
			workshop.edit("inconnu.referentiel", TEXT);
			workshop.close("inconnu.referentiel");
			assertEquals(List.of(), workshop.findings("inconnu.referentiel"));
		}
	}

	@Test
	void aTextThatIsTooLargeIsNotReadAndTheOthersAreServed() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT);
			workshop.open("b/b.referentiel", TEXT + "// é\n".repeat(400_000));
			assertEquals(List.of("1:1: Ce fichier est trop volumineux pour un référentiel (2,5 Mo ; au plus 2 Mo) : il n’est pas lu. Répartissez-le en plusieurs "
					+ "fichiers, ou vérifiez que c’est bien un référentiel. [fichier.illisible]"), workshop.shown("b/b.referentiel"));
			assertNull(Workshop.get(workshop.server().getTextDocumentService().hover(hover(workshop, "b/b.referentiel", 1, 6))));
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("a.referentiel"));
			workshop.edit("b/b.referentiel", TEXT);
			assertEquals(List.of("unite.sans-epreuve"), workshop.findings("b/b.referentiel"));
		}
	}

	@Test
	void aPositionBeyondTheEndOfItsLineIsTheEndOfTheLine() {
		for (String newLine : List.of("\n", "\r\n")) {
			try (Workshop workshop = new Workshop(folder)) {
				workshop.open("a.referentiel", TEXT.replace("\n", newLine));
				workshop.change("a.referentiel", 7, new Range(new Position(1, 99), new Position(1, 99)), " {");
				workshop.change("a.referentiel", 9, new Range(new Position(2, 0), new Position(2, 0)), "activité A1 « Une »" + newLine + "}" + newLine);
				workshop.change("a.referentiel", 12, new Range(new Position(99, 0), new Position(99, 9)), "unité U2 « Deux »");
				assertEquals(List.of("unite.sans-epreuve", "unite.sans-epreuve"), workshop.findings("a.referentiel"));
			}
		}
	}

	@Test
	void editsNameTheVersionThatTheEditorGave() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.write("b.referentiel", "suite référentiel EX\népreuve E1 « Oral » { valide unité U1  évalue pôle P1 }\n");
			workshop.tell("b.referentiel", FileChangeType.Created);
			workshop.open("a.referentiel", TEXT);
			workshop.change("a.referentiel", 40, new Range(new Position(1, 0), new Position(1, 0)), "// ici\n");
			RenameParams params = new RenameParams(new TextDocumentIdentifier(workshop.uri("a.referentiel")), new Position(2, 6), "P2");
			assertEquals(List.of("a.referentiel 40", "b.referentiel null"), Workshop.get(workshop.server().getTextDocumentService().rename(params)).getDocumentChanges()
					.stream().map(c -> c.getLeft().getTextDocument()).map(d -> d.getUri().replaceAll(".*/", "") + " " + d.getVersion()).sorted().toList());
		}
	}

	@Test
	void aPathMayHoldAccentsSpacesAndPercentSigns() {
		for (String name : List.of("dépôt n° 1/été à faire.referentiel", "100%20 %C3/a#b.referentiel", "de\u0301compose\u0301/a.referentiel")) {
			try (Workshop workshop = new Workshop(folder)) {
				workshop.open(name, TEXT);
				assertEquals(List.of("unite.sans-epreuve"), workshop.findings(name), name);
				HoverParams raw = hover(workshop, name, 1, 6);
				raw.getTextDocument().setUri(raw.getTextDocument().getUri().replace("%C3%A9", "é"));
				assertTrue(Workshop.get(workshop.server().getTextDocumentService().hover(raw)).getContents().getRight().getValue().contains("pôle P1"), name);
			}
		}
	}

	private static HoverParams hover(Workshop workshop, String name, int line, int character) {
		return new HoverParams(new TextDocumentIdentifier(workshop.uri(name)), new Position(line, character));
	}
}
