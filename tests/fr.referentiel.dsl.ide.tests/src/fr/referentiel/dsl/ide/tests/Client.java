// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor's side of the protocol that remembers what it is told. */
final class Client implements LanguageClient {
	private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
	private final List<String> messages = new CopyOnWriteArrayList<>();

	/** The last findings of a document, by its URI; empty when none were published. */
	List<Diagnostic> diagnostics(String uri) {
		return diagnostics.getOrDefault(uri, List.of());
	}

	/** What the server had to say to the user. */
	List<String> messages() {
		return List.copyOf(messages);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams published) {
		diagnostics.put(published.getUri(), List.copyOf(published.getDiagnostics()));
	}

	@Override
	public void telemetryEvent(Object object) {
		throw new UnsupportedOperationException("no telemetry is expected");
	}

	@Override
	public void showMessage(MessageParams message) {
		messages.add(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		messages.add(request.getMessage());
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		messages.add(message.getMessage());
	}
}
