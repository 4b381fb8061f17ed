// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** A language server that talks to its client over two streams, in the protocol's own framing; nothing else is ever written to them. */
public final class StreamServer {
	private StreamServer() {
	}

	/**
	 * Serves one client until it says {@code exit} or its stream ends.
	 *
	 * @return 0 after an orderly shutdown, 1 when the client left without one, as the protocol demands
	 */
	public static int run(InputStream in, OutputStream out) {
		Injector injector = Guice.createInjector(ServerBindings.module());
		ReferentielServer server = injector.getInstance(ReferentielServer.class);
		ExitSignal exit = injector.getInstance(ExitSignal.class);
		ExecutorService threads = Executors.newCachedThreadPool(task -> {
			Thread thread = new Thread(task, "referentiel-lsp");
			thread.setDaemon(true);
			return thread;
		});
		try {
			Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(server).setRemoteInterface(LanguageClient.class)
					.setInput(in).setOutput(out).setExecutorService(threads).wrapMessages(new Lifecycle()::around)
					.setExceptionHandler(Lifecycle::failure).create();
			server.connect(launcher.getRemoteProxy());
			Future<?> listening = launcher.startListening();
			threads.execute(() -> awaitEnd(listening, exit));
			return exit.ended().join() ? 0 : 1;
		} finally {
			server.getRequestManager().shutdown();
			threads.shutdownNow();
		}
	}

	private static void awaitEnd(Future<?> listening, ExitSignal exit) {
		try {
			listening.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			org.apache.log4j.Logger.getLogger(StreamServer.class).error("La lecture des messages du client s’est interrompue.", e.getCause());
		}
		exit.hangUp();
	}
}
