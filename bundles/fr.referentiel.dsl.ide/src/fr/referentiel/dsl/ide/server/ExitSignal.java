// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

import com.google.inject.Singleton;

/** Tells who runs the server that its client wants it to end; it ends nothing by itself. */
@Singleton
final class ExitSignal implements ILanguageServerShutdownAndExitHandler {
	private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
	private volatile boolean asked;

	@Override
	public void shutdown() {
		asked = true;
	}

	@Override
	public void exit() {
		ended.complete(asked);
	}

	/** The client is gone without a word. */
	void hangUp() {
		ended.complete(asked);
	}

	/** Completed at the end: whether the client asked for a shutdown before. */
	CompletableFuture<Boolean> ended() {
		return ended;
	}
}
