// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.bench;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor that shows nothing but errors of the server. */
public class SilentClient implements LanguageClient {
	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		// nobody looks at them
	}

	@Override
	public void telemetryEvent(Object object) {
		// not ours
	}

	@Override
	public void showMessage(MessageParams message) {
		System.err.println(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		System.err.println(message.getMessage());
	}
}
