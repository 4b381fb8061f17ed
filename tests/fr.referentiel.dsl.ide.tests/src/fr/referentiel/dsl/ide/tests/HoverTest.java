// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards, labels beside codes, and lines above elements. */
class HoverTest {
	private static final String TEXT = """
			référentiel EX « Un diplôme d’exemple »
			annexe II « Une annexe »
			pôle P1 « Préparation » {
			  compétence C1 « Analyser *tout* » autrement « Tout analyser » en II
			  savoir S1 « Les règles » { limites {
			    - Toutes
			  } }
			}
			unité U4 « Une unité »
			épreuve E4 « Une épreuve » coefficient 2 {
			  valide unité U4
			  évalue compétence C1
			}
			""";

	@TempDir
	private Path folder;

	private Hover hover(String marked) {
		try (Workshop workshop = new Workshop(folder)) {
			var at = workshop.caret("a.referentiel", marked);
			return Workshop.get(workshop.server().getTextDocumentService().hover(new HoverParams(at.getTextDocument(), at.getPosition())));
		}
	}

	@Test
	void aReferenceShowsTheCardOfWhatItNames() {
		assertEquals("""
				**compétence C1** « Analyser \\*tout\\* »

				Dans le pôle P1 « Préparation ».

				Évaluée par U4, E4.

				- autrement « Tout analyser » en II""", hover(TEXT.replace("évalue compétence C1", "évalue compétence C<|>1")).getContents().getRight().getValue());
	}

	@Test
	void aKeywordShowsItsMeaningAndWhatMayFollow() {
		assertEquals("""
				Un savoir associé.

				`[suite] savoir [CODE] [« TEXTE »] ( obligatoire | niveau CODE | MENTION )* [{ … }]`

				Accepte : liste de savoirs, liste de limites, liste de critères, liste d’indicateurs, savoir, limite, critère, indicateur, exigence, et le texte et les liens.""",
				hover(TEXT.replace("savoir S1", "sav<|>oir S1")).getContents().getRight().getValue());
		assertEquals("""
				Le coefficient, décimal s’il le faut.

				`coefficient NOMBRE`""", hover(TEXT.replace("coefficient 2", "coef<|>ficient 2")).getContents().getRight().getValue());
	}

	@Test
	void aWordThatNothingFollowsShowsItsMeaningOnly() {
		assertEquals("Dit que le savoir est vu dans les enseignements obligatoires (en italique dans le texte officiel).",
				hover(TEXT.replace("« Les règles »", "« Les règles » obli<|>gatoire")).getContents().getRight().getValue());
	}

	@Test
	void whereThereIsNothingThereIsNoCard() {
		assertNull(hover(TEXT + "\n<|>\n"));
	}

	@Test
	void aCodeInALinkHasItsLabelBesideIt() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT);
			var hints = Workshop.get(workshop.server().getTextDocumentService()
					.inlayHint(new InlayHintParams(new TextDocumentIdentifier(workshop.uri("a.referentiel")), new Range(new Position(0, 0), new Position(99, 0)))));
			assertEquals(List.of("11 Une unité", "12 Analyser *tout*"), hints.stream().map(h -> (h.getPosition().getLine() + 1) + " " + h.getLabel().getLeft()).toList());
		}
	}

	@Test
	void anElementSaysAboveItWhatEvaluatesItAndWhatItHolds() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT);
			var lenses = Workshop.get(workshop.server().getTextDocumentService().codeLens(new CodeLensParams(new TextDocumentIdentifier(workshop.uri("a.referentiel")))));
			assertEquals(List.of("3 1 compétence, 1 savoir", "4 évaluée par U4, E4"),
					lenses.stream().map(l -> (l.getRange().getStart().getLine() + 1) + " " + l.getCommand().getTitle()).toList());
		}
	}
}
