// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed where. */
class CompletionTest {
	private static final String HEAD = """
			référentiel EX « Un diplôme d’exemple » {
			  diplôme BTS niveau 5
			}
			pôle P1 « Préparation » {
			  activité A1.1 « Mise en œuvre d’une veille » {
			    tâche A1.1T1 « Veille réglementaire »
			    tâche A1.1T2 « Veille technologique »
			    compétence A1.1C1 « Recenser les sources »
			    savoir A1.1S1 « Les sources d’information » { limites { - Les salons } }
			  }
			  activité A1.2 « Préparation d’une prestation » {
			    compétence A1.2C1 « Analyser les risques »
			  }
			}
			unité U1 « Première unité »
			""";

	@TempDir
	private Path folder;

	private List<CompletionItem> items(String marked) {
		try (Workshop workshop = new Workshop(folder)) {
			var at = workshop.caret("a.referentiel", marked);
			return Workshop.get(workshop.server().getTextDocumentService().completion(new CompletionParams(at.getTextDocument(), at.getPosition()))).getRight().getItems()
					.stream().sorted(Comparator.comparing(CompletionItem::getSortText)).toList();
		}
	}

	private List<String> labels(String marked) {
		return items(marked).stream().map(CompletionItem::getLabel).toList();
	}

	private String written(String marked, String label) {
		return items(marked).stream().filter(i -> i.getLabel().equals(label)).map(i -> i.getTextEdit().getLeft().getNewText()).findFirst().orElseThrow();
	}

	@Test
	void aNewTaskGetsTheNextFreeCodeOfItsActivity() {
		assertEquals("A1.1T3", labels(HEAD.replace("    compétence A1.1C1", "    tâche <|>\n    compétence A1.1C1")).get(0));
	}

	@Test
	void theFirstTaskOfAnActivityIsCodedAsItsCousinsAre() {
		assertEquals("A1.2T1", labels(HEAD.replace("    compétence A1.2C1", "    tâche <|>\n    compétence A1.2C1")).get(0));
	}

	@Test
	void aKeywordComesWithItsTemplateAndTheNextCode() {
		assertEquals("tâche ${1:A1.1T3} « ${2:intitulé} »", written(HEAD.replace("    compétence A1.1C1", "    tac<|>\n    compétence A1.1C1"), "tâche"));
	}

	@Test
	void aKeywordComesWithALineOfExplanation() {
		CompletionItem item = items(HEAD + "po<|>").stream().filter(i -> i.getLabel().equals("pôle")).findFirst().orElseThrow();
		assertFalse(item.getDocumentation().getRight().getValue().isBlank());
	}

	@Test
	void accentsNeedNotBeTyped() {
		assertTrue(labels(HEAD + "epr<|>").contains("épreuve"));
		assertTrue(labels(HEAD + "POLE<|>").contains("pôle"));
	}

	@Test
	void aBlockIsOfferedWhatItMayHoldOnly() {
		List<String> inActivity = labels(HEAD.replace("    compétence A1.1C1", "    <|>\n    compétence A1.1C1"));
		assertTrue(inActivity.containsAll(List.of("tâche", "compétence", "savoir", "conditions")), inActivity::toString);
		assertFalse(inActivity.contains("épreuve"));
		assertFalse(inActivity.contains("horaire"));
		assertFalse(inActivity.contains("pôle"));
	}

	@Test
	void aReferenceIsOfferedCodesWithTheirLabelsTheLikeliestFirst() {
		List<CompletionItem> items = items(HEAD + "épreuve E1 « Une épreuve » coefficient 2 {\n  évalue <|>\n}\n");
		CompletionItem first = items.get(0);
		assertEquals("A1.1C1 Recenser les sources", first.getLabel() + " " + first.getDetail());
		assertTrue(items.stream().anyMatch(i -> i.getLabel().equals("P1")));
	}

	@Test
	void aReferenceIsFoundByTheWordsOfItsLabel() {
		assertEquals(List.of("A1.2C1"), labels(HEAD + "épreuve E1 « Une épreuve » coefficient 2 {\n  évalue compétence risq<|>\n}\n"));
	}

	@Test
	void afterAKindOnlyThatKindIsOffered() {
		assertEquals(List.of("U1"), labels(HEAD + "épreuve E1 « Une épreuve » coefficient 2 {\n  valide unité <|>\n}\n"));
	}

	@Test
	void anOptionSeesItsOwnAndWhatIsCommon() {
		String text = """
				référentiel EX « Un diplôme d’exemple » {
				  option A « Une »
				  option B « Autre »
				}
				compétence C1 « Commune »
				compétence C2 « De A » option A
				compétence C3 « De B » option B
				épreuve E1 « Une épreuve » option A {
				  évalue compétence <|>
				}
				""";
		assertEquals(List.of("C1", "C2"), labels(text));
	}

	@Test
	void aContinuationIsOfferedWhatBeginsElsewhere() {
		assertEquals(List.of("A1.1", "A1.2"), labels(HEAD + "suite activité <|>\n").subList(0, 2));
		assertTrue(labels(HEAD + "suite <|>\n").containsAll(List.of("référentiel", "pôle", "activité")));
		assertEquals(List.of("EX"), labels(HEAD + "suite référentiel <|>\n").subList(0, 1));
	}

	@Test
	void aCriterionIsCitedByAFewOfItsWords() {
		String exam = HEAD + "épreuve E1 « Une épreuve » {\n  critères {\n    - La veille est régulière.\n    - Les risques sont analysés.\n  }\n}\n"
				+ "paramétrage G « Réglages » règle EX {\n  barème E1 {\n    pondère 100 « risq<|>\n  }\n}\n";
		assertEquals(List.of("Les risques sont analysés."), labels(exam));
		assertEquals("« Les risques sont analysés. »", written(exam, "Les risques sont analysés."));
		assertEquals(List.of("Les risques sont analysés."), labels(exam.replace("« risq<|>", "« Les risq<|>ues »")));
	}

	@Test
	void insideTextsLinesAndCommentsThereIsNothingToPropose() {
		assertEquals(List.of(), labels(HEAD + "pôle P2 « ta<|> »\n"));
		assertEquals(List.of(), labels(HEAD + "pôle P2 « Un » {\n  > Un paragraphe <|>\n}\n"));
		assertEquals(List.of(), labels(HEAD + "pôle P2 « Un » {\n  - <|>\n}\n"));
		assertEquals(List.of(), labels(HEAD + "// un commentaire <|>\n"));
	}

	@Test
	void anEmptyFileIsOfferedABeginning() {
		List<String> labels = labels("<|>");
		assertTrue(labels.contains("référentiel"), labels::toString);
		assertTrue(labels.contains("suite"), labels::toString);
		assertFalse(labels.contains("tâche"));
	}

	@Test
	void afterAHeadItsOwnWordsAreOfferedAndNoNewElement() {
		List<String> labels = labels(HEAD + "épreuve E1 « Une épreuve » <|>\n");
		assertTrue(labels.contains("coefficient"), labels::toString);
		assertFalse(labels.contains("pôle"), labels::toString);
	}
}
