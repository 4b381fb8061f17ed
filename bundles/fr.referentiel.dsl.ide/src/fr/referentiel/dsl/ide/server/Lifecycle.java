// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.server;

import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * What the protocol wants of a server from its first message to its last: nothing is answered before {@code initialize}, which is said once, nor after
 * {@code shutdown}; and a request that is not known is told from one that fails.
 */
final class Lifecycle {
	private MessageConsumer client;
	private boolean begun;
	private boolean ended;

	/** Goes around what sends messages to the client, which is left as it is, and around what takes those that come from it. */
	MessageConsumer around(MessageConsumer consumer) {
		if (consumer instanceof RemoteEndpoint) {
			return message -> take(message, consumer);
		}
		client = consumer;
		return consumer;
	}

	private void take(Message message, MessageConsumer server) {
		ResponseError refusal = message instanceof RequestMessage request ? refusal(request.getMethod()) : null;
		if (refusal != null) {
			ResponseMessage answer = new ResponseMessage();
			answer.setRawId(((RequestMessage) message).getRawId());
			answer.setError(refusal);
			client.consume(answer);
		} else if (begun || !(message instanceof NotificationMessage told) || told.getMethod().equals("exit")) {
			server.consume(message);
		}
	}

	private ResponseError refusal(String method) {
		boolean first = method.equals("initialize");
		if (ended || begun && first) {
			return new ResponseError(ResponseErrorCode.InvalidRequest, ended ? "Le serveur s’arrête : il ne répond plus." : "Le serveur est déjà initialisé.", null);
		}
		if (!begun && !first) {
			return new ResponseError(ResponseErrorCode.ServerNotInitialized, "Le serveur attend d’abord « initialize ».", null);
		}
		begun = true;
		ended = method.equals("shutdown");
		return null;
	}

	/** What a request that fails answers. */
	static ResponseError failure(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		return cause instanceof UnsupportedOperationException
				? new ResponseError(ResponseErrorCode.MethodNotFound, "Ce serveur ne connaît pas cette demande.", null)
				: RemoteEndpoint.DEFAULT_EXCEPTION_HANDLER.apply(failure);
	}
}
