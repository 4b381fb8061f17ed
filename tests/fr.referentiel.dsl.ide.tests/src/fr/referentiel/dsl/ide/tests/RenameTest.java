// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code gets another one, everywhere and exactly. */
class RenameTest {
	private static final String HEAD = """
			référentiel EX « Un diplôme d’exemple »
			annexe I « Une annexe »
			pôle P1 « Préparation » {
			  activité A1.1 « Veiller » {
			    tâche A1.1T1 « Lire »
			  }
			  activité A1.2 « Préparer » autrement A.1.2 en I {
			    tâche A1.2T1 « Choisir »
			    compétence A1.2C1 « Analyser »
			  }
			  activité A1.20 « Vérifier »
			}
			""";
	private static final String EXAM = """
			suite référentiel EX
			unité U1 « Une unité »
			épreuve E1 « Une épreuve » coefficient 2 {
			  valide unité U1
			  évalue activités A1.2, A1.1 // A1.2 reste dans un commentaire
			  évalue compétence A1.2C1
			  évalue activité A.1.2
			}
			suite activité A1.2 {
			  savoir A1.2S1 « Les règles »
			}
			""";

	@TempDir
	private Path folder;
	private Workshop workshop;

	@BeforeEach
	void open() {
		workshop = new Workshop(folder);
		workshop.open("epreuve.referentiel", EXAM);
	}

	@AfterEach
	void close() {
		workshop.close();
	}

	private WorkspaceEdit rename(String from, String to, String code) {
		TextDocumentPositionParams at = workshop.caret("tete.referentiel", HEAD.replace(from, to));
		return Workshop.get(workshop.server().getTextDocumentService().rename(new RenameParams(at.getTextDocument(), at.getPosition(), code)));
	}

	private String refusal(String from, String to, String code) {
		AssertionError refused = assertThrows(AssertionError.class, () -> rename(from, to, code));
		Throwable cause = refused.getCause();
		while (cause != null && !(cause instanceof ResponseErrorException)) {
			cause = cause instanceof CompletionException || cause.getCause() != null ? cause.getCause() : null;
		}
		return cause.getMessage();
	}

	@Test
	void aCodeIsRenamedWithThoseBuiltOnItInAllFilesAndNowhereElse() {
		var texts = workshop.applied(rename("activité A1.2 «", "activité A1.<|>2 «", "A1.3"));
		assertEquals(HEAD.replace("activité A1.2 ", "activité A1.3 ").replace("A1.2T1", "A1.3T1").replace("A1.2C1", "A1.3C1"), texts.get("tete.referentiel"));
		assertEquals(EXAM.replace("activités A1.2,", "activités A1.3,").replace("A1.2C1", "A1.3C1").replace("suite activité A1.2", "suite activité A1.3")
				.replace("A1.2S1", "A1.3S1"), texts.get("epreuve.referentiel"));
	}

	@Test
	void theCodesOfSousEpreuvesFollowTheirEpreuve() {
		String text = "épreuve E5 « Une » {\n  sous-épreuve E51 « Première »\n  sous-épreuve E52 « Seconde »\n}\nactivité A1.2 «";
		var texts = workshop.applied(rename("activité A1.2 «", text.replace("épreuve E5 ", "épreuve E<|>5 "), "E7"));
		assertEquals(HEAD.replace("activité A1.2 «", text.replace("E5", "E7")), texts.get("tete.referentiel"));
	}

	@Test
	void anOptionMayHaveTheCodesOfAnother() {
		String text = "activité A8 « Une » option X\n  activité A9 « Autre » option Y\n activité A1.2 «";
		var texts = workshop.applied(rename("activité A1.2 «", text.replace("A9", "A<|>9"), "A8"));
		assertEquals(HEAD.replace("activité A1.2 «", text.replace("A9", "A8")), texts.get("tete.referentiel"));
	}

	@Test
	void theClientCanShowWhatFollowsBeforeItIsDone() {
		WorkspaceEdit edit = rename("activité A1.2 «", "activité A1.<|>2 «", "A1.3");
		assertTrue(edit.getChangeAnnotations().get("codes-batis").getNeedsConfirmation());
		assertEquals("Codes bâtis sur A1.2 (3)", edit.getChangeAnnotations().get("codes-batis").getLabel());
	}

	@Test
	void aCodeThatIsTakenIsRefusedInFrench() {
		assertEquals("Le code A1.1 est déjà celui de l’activité « Veiller ». Choisissez un code libre.", refusal("activité A1.2 «", "activité A1.<|>2 «", "A1.1"));
	}

	@Test
	void whatIsNoCodeIsRefusedInFrench() {
		assertEquals("« A 1 » n’est pas un code : écrivez des lettres et des chiffres, joints par des points ou des tirets (« A1.2T3 »).",
				refusal("activité A1.2 «", "activité A1.<|>2 «", "A 1"));
		assertEquals("« tache » est un mot du langage : choisissez un autre code.", refusal("activité A1.2 «", "activité A1.<|>2 «", "tache"));
	}

	@Test
	void whereThereIsNoCodeThereIsNothingToRename() {
		assertEquals("Rien à renommer ici : placez le curseur sur le code d’un élément.", refusal("« Préparer »", "« Prép<|>arer »", "A1.3"));
	}

	@Test
	void theEditorShowsTheOldCodeFirst() {
		TextDocumentPositionParams at = workshop.caret("tete.referentiel", HEAD.replace("activité A1.2 «", "activité A1.2<|> «"));
		assertEquals("A1.2", Workshop.get(workshop.server().getTextDocumentService().prepareRename(new PrepareRenameParams(at.getTextDocument(), at.getPosition())))
				.getSecond().getPlaceholder());
	}
}
