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
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", TEXT);
			StringBuilder tree = new StringBuilder();
			Workshop.get(workshop.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(workshop.uri("a.referentiel")))))
					.forEach(s -> print(s.getRight(), "", tree));
			assertEquals("""
					EX Un diplôme d'exemple (Package)
					  P1 Préparation (Namespace)
					    Recenser (Function)
					    Choisir (Function)
					    A1 Veille (Class)
					      A1T1 Lire (Method)
					""", tree.toString());
		}
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
