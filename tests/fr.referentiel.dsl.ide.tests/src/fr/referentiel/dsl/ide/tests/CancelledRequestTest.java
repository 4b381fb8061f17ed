// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that takes back what it asked for. */
class CancelledRequestTest {
	@TempDir
	private Path folder;

	@Test
	void aRequestThatIsCancelledLeavesTheServerReady() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", "référentiel EX « X »\npôle P1 « Un »\n");
			TextDocumentIdentifier id = new TextDocumentIdentifier(workshop.uri("a.referentiel"));
			for (int i = 0; i < 50; i++) {
				workshop.edit("a.referentiel", "référentiel EX « X »\npôle P1 « Un »\npôle P1 « " + i + " »\n");
				workshop.server().getTextDocumentService().hover(new HoverParams(id, new Position(1, 6))).cancel(true);
				workshop.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(id)).cancel(true);
			}
			assertNotNull(Workshop.get(workshop.server().getTextDocumentService().hover(new HoverParams(id, new Position(1, 6)))));
			assertTrue(workshop.findings("a.referentiel").contains("code.double"));
		}
	}
}
