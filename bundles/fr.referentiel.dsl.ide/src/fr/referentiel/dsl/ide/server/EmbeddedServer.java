// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.server;

import java.util.concurrent.ExecutorService;

import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * A language server in the process of its client: plain calls, no streams. The client must send {@code initialize} (with a {@code rootUri} or
 * workspace folders) and {@code initialized} first, as to any server; answers come on the server's own threads, never on the caller's.
 */
public final class EmbeddedServer implements AutoCloseable {
	private final LanguageServerImpl server;
	private final ExecutorService threads;

	private EmbeddedServer(Injector injector) {
		server = injector.getInstance(LanguageServerImpl.class);
		threads = injector.getInstance(ExecutorService.class);
	}

	/** Starts a server that tells this client what it finds. */
	public static EmbeddedServer start(LanguageClient client) {
		EmbeddedServer started = new EmbeddedServer(Guice.createInjector(ServerBindings.module()));
		started.server.connect(client);
		return started;
	}

	/** The server to talk to; never null. */
	public LanguageServer server() {
		return server;
	}

	/** Stops the server's threads; it answers nothing afterwards. Documents are not touched: the client saves them. */
	@Override
	public void close() {
		server.getRequestManager().shutdown();
		threads.shutdown();
	}
}
