// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.ui.services.IDisposable;

import com.google.inject.Injector;

/**
 * The language as the workbench sees it: one server for the workspace, started in the background. Every question is answered by a future; nothing here
 * waits, and what is sent keeps its order.
 */
public final class Language implements IDisposable {
	private final ExecutorService sender = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Référentiel : langage").factory());
	private final CompletableFuture<RunningServer> running;
	private final OpenDocuments documents;

	Language() {
		running = CompletableFuture.supplyAsync(() -> RunningServer.start(new StudioClient()), sender);
		running.exceptionally(e -> {
			ILog.of(Language.class).error("Le serveur de langage n'a pas démarré", e);
			return null;
		});
		documents = new OpenDocuments(this);
	}

	/** The language of this workbench. */
	public static Language current() {
		return org.eclipse.ui.PlatformUI.getWorkbench().getService(Language.class);
	}

	/** The injector of the language, shared with the server: a second one would take its place in EMF's registries. */
	public CompletableFuture<Injector> injector() {
		return running.thenApply(RunningServer::injector);
	}

	/** Tells the server something, after all that was told before. */
	CompletableFuture<Void> tell(java.util.function.Consumer<LanguageServer> message) {
		return running.thenAcceptAsync(r -> message.accept(r.server()), sender);
	}

	/**
	 * Asks about a document as it is now.
	 *
	 * @return the answer; a cancelled future when the document has no file
	 */
	public <T> CompletableFuture<T> ask(IDocument document, BiFunction<TextDocumentService, TextDocumentIdentifier, CompletableFuture<T>> question) {
		String uri = documents.uri(document);
		if (uri == null) {
			return CompletableFuture.failedFuture(new java.util.concurrent.CancellationException("no file"));
		}
		return askAbout(uri, question);
	}

	/** Asks about a file by its URI; open documents count as they are in their editor. */
	public <T> CompletableFuture<T> askAbout(String uri, BiFunction<TextDocumentService, TextDocumentIdentifier, CompletableFuture<T>> question) {
		return ask(server -> question.apply(server.getTextDocumentService(), new TextDocumentIdentifier(uri)));
	}

	/** Asks the server. */
	public <T> CompletableFuture<T> ask(java.util.function.Function<LanguageServer, CompletableFuture<T>> question) {
		return running.thenApplyAsync(r -> question.apply(r.server()), sender).thenCompose(f -> f);
	}

	@Override
	public void dispose() {
		documents.dispose();
		sender.shutdown();
	}
}
