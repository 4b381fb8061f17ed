// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.LanguageServer;

import fr.referentiel.dsl.ide.server.EmbeddedServer;

/** A server in process over a folder of files, and an editor that talks to it. */
final class Workshop implements AutoCloseable {
	private final Path folder;
	private final Client client = new Client();
	private final EmbeddedServer embedded = EmbeddedServer.start(client);

	Workshop(Path folder) {
		this.folder = folder;
		InitializeParams params = new InitializeParams();
		params.setRootUri(folder.toUri().toString());
		params.setCapabilities(new ClientCapabilities());
		get(server().initialize(params));
		server().initialized(new InitializedParams());
	}

	LanguageServer server() {
		return embedded.server();
	}

	Client client() {
		return client;
	}

	/** The URI of a file of the folder. */
	String uri(String name) {
		return folder.resolve(name).toUri().toString();
	}

	/** Writes a file and opens it in the editor. */
	void open(String name, String text) {
		write(name, text);
		server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "referentiel", 1, text)));
	}

	void write(String name, String text) {
		try {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.writeString(folder.resolve(name), text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The codes of the findings of a file, once the server is done with it. */
	List<String> findings(String name) {
		settle(name);
		return client.diagnostics(uri(name)).stream().map(d -> d.getCode().getLeft()).toList();
	}

	/** Waits until the server has built what it was told: reading requests queue behind it. */
	private void settle(String name) {
		get(server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri(name)))));
	}

	static <T> T get(java.util.concurrent.Future<T> answer) {
		try {
			return answer.get(60, TimeUnit.SECONDS);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public void close() {
		embedded.close();
	}
}
