// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server tells the workbench: findings become markers, faults go to the log. */
final class StudioClient implements LanguageClient {
	private final ProblemMarkers markers = new ProblemMarkers();
	private final Language language;

	StudioClient(Language language) {
		this.language = language;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams findings) {
		markers.show(findings);
		language.fixes().renew(findings.getUri(), findings.getDiagnostics());
		language.found(findings.getUri());
	}

	@Override
	public void telemetryEvent(Object object) {
		// nothing is collected
	}

	@Override
	public void showMessage(MessageParams message) {
		logMessage(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		if (message.getType() == MessageType.Error) {
			ILog.of(StudioClient.class).error(message.getMessage());
		}
	}
}
