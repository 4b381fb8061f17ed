// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of a text: its outline, and what folds. */
class OutlineTest {
	private static final String TEXT = """
			// un commentaire
			// de deux lignes
			référentiel EX « Un diplôme d'exemple » {
			  niveau 5
			}
			pôle P1 « Préparation » {
			  > De la prose.
			  compétences {
			    - Recenser
			    - Choisir
			  }
			  activité A1 « Veille » {
			    tâche A1T1 « Lire »
			  }
			}
			""";

	@TempDir
	private Path folder;

	@Test
	void theOutlineIsATreeOfElementsWithTheirKinds() {
		assertEquals("""
				EX Un diplôme d'exemple (Package)
				  P1 Préparation (Namespace)
				    Recenser (Function)
				    Choisir (Function)
				    A1 Veille (Class)
				      A1T1 Lire (Method)
				""", outline(TEXT));
	}

	private String outline(String text) {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", text);
			StringBuilder tree = new StringBuilder();
			Workshop.get(workshop.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(workshop.uri("a.referentiel")))))
					.forEach(s -> print(s.getRight(), "", tree));
			return tree.toString();
		}
	}

	@Test
	void whatHasNeitherCodeNorLabelIsNamedByWhatItSays() {
		String text = """
				référentiel EX « Un diplôme d'exemple » {
				  référence tâches II
				  référence savoirs
				}
				annexe II « Une annexe » {
				  insère savoirs de P1
				  insère synthèse
				}
				pôle P1 « Préparation » {
				  conditions « Conditions d'exercice » {
				    - Sur site
				  }
				  moyens {
				    - Un poste
				  }
				}
				unité U4 « Une unité » { critère « Clarté » }
				épreuve E4 « Une épreuve » { valide unité U4 }
				paramétrage PX « Un paramétrage » règle EX {
				  barème E4 mode calculé {
				    pondère 2,5 « Clarté »
				  }
				  barème E9 mode calculé
				}
				""";
		assertEquals("""
				EX Un diplôme d'exemple (Package)
				  tâches en II (String)
				  savoirs (String)
				  II Une annexe (File)
				    savoirs de P1 (String)
				    synthèse (String)
				  P1 Préparation (Namespace)
				    Conditions d'exercice (String)
				    moyens (String)
				  U4 Une unité (Interface)
				    Clarté (Property)
				  E4 Une épreuve (Event)
				    valide (Key)
				PX Un paramétrage (Module)
				  barème E4 (String)
				    2,5 : Clarté (String)
				  barème (String)
				""", outline(text));
	}

	private static void print(DocumentSymbol symbol, String indent, StringBuilder tree) {
		tree.append(indent).append(symbol.getName()).append(" (").append(symbol.getKind()).append(")\n");
		symbol.getChildren().forEach(c -> print(c, indent + "  ", tree));
	}

	@Test
	void blocksAndCommentsFold() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT);
			List<String> folds = Workshop.get(workshop.server().getTextDocumentService()
					.foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(workshop.uri("a.referentiel"))))).stream()
					.map(f -> (f.getStartLine() + 1) + "-" + (f.getEndLine() + 1) + " " + f.getKind()).toList();
			assertEquals(List.of("1-2 comment", "3-4 region", "8-10 region", "12-13 region", "6-14 region"), folds);
		}
	}
}
