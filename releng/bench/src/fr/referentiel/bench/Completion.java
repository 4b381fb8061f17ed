// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.LanguageServer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import fr.referentiel.dsl.ide.server.EmbeddedServer;

/** Completion in the middle of the longest file, asked of the language server as an editor does; {@code latence} times it amid typing. */
public class Completion {
	@State(Scope.Benchmark)
	public static class Serveur {
		private LanguageServer server;
		private CompletionParams middle;

		@Setup
		public void open(Modele modele) throws Exception {
			Path folder = Path.of(modele.dossier).toAbsolutePath();
			Path longest;
			try (Stream<Path> files = Files.list(folder)) {
				longest = files.filter(f -> f.toString().endsWith(".referentiel")).max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
			}
			String text = Files.readString(longest);
			String uri = longest.toUri().toString();
			server = EmbeddedServer.start(new SilentClient()).server();
			InitializeParams params = new InitializeParams();
			params.setRootUri(folder.toUri().toString());
			params.setCapabilities(new ClientCapabilities());
			server.initialize(params).get();
			server.initialized(new InitializedParams());
			server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "referentiel", 1, text)));
			middle = new CompletionParams(new TextDocumentIdentifier(uri), new Position((int) text.lines().count() / 2, 0));
		}
	}

	@Benchmark
	public Object completer(Serveur serveur) throws Exception {
		return serveur.server.getTextDocumentService().completion(serveur.middle).get();
	}
}
