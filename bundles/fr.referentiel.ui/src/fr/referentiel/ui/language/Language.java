// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;

/**
 * The language as the workbench sees it: one server for the workspace, started in the background. Every question is answered by a future; nothing here
 * waits, and what is sent keeps its order.
 */
public final class Language implements IDisposable {
	private final ExecutorService sender = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Référentiel : langage").factory());
	private final CompletableFuture<RunningServer> running;
	private final OpenDocuments documents;
	private final FileWatch watch = new FileWatch(this);
	private final FixStock fixes = new FixStock(this);

	Language() {
		documents = new OpenDocuments(this);
		running = CompletableFuture.supplyAsync(() -> RunningServer.start(new StudioClient(this)), sender);
		running.exceptionally(Answers::log);
		watch.start();
	}

	/** The language of this workbench. */
	public static Language current() {
		return PlatformUI.getWorkbench().getService(Language.class);
	}

	/** Tells, once, in any thread, which file of an open document was checked first. */
	public void onFirstFindings(Consumer<String> listener) {
		documents.onFirstFindings(listener);
	}

	void found(String uri) {
		documents.found(uri);
	}

	/** The corrections of the findings that are shown. */
	public FixStock fixes() {
		return fixes;
	}

	/** The names of the server's semantic token types, by number. */
	public CompletableFuture<List<String>> tokenTypes() {
		return running.thenApply(RunningServer::tokenTypes);
	}

	/** Tells the server something, after all that was told before. */
	void tell(Consumer<LanguageServer> message) {
		inOrder(server -> {
			message.accept(server);
			return null;
		}).exceptionally(Answers::log);
	}

	/**
	 * Queues behind the start of the server and all earlier messages. Not chained to the future of the start: its followers would run in any order.
	 */
	private <T> CompletableFuture<T> inOrder(Function<LanguageServer, T> message) {
		return CompletableFuture.supplyAsync(() -> message.apply(running.join().server()), sender);
	}

	/**
	 * Asks about a document as it is now.
	 *
	 * @return the answer; a cancelled future when the document has no file
	 */
	public <T> CompletableFuture<T> ask(IDocument document, BiFunction<TextDocumentService, TextDocumentIdentifier, CompletableFuture<T>> question) {
		String uri = documents.uri(document);
		if (uri == null) {
			return CompletableFuture.failedFuture(new CancellationException("no file"));
		}
		return askAbout(uri, question);
	}

	/** Asks about a file by its URI; open documents count as they are in their editor. */
	public <T> CompletableFuture<T> askAbout(String uri, BiFunction<TextDocumentService, TextDocumentIdentifier, CompletableFuture<T>> question) {
		return ask(server -> question.apply(server.getTextDocumentService(), new TextDocumentIdentifier(uri)));
	}

	/** Asks the server. */
	public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
		return inOrder(question).thenCompose(answer -> answer);
	}

	@Override
	public void dispose() {
		documents.dispose();
		watch.stop();
		sender.execute(() -> running.join().embedded().close());
		sender.shutdown();
	}
}
