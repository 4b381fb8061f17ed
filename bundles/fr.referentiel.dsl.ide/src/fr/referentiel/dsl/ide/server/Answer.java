// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.server;

import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/**
 * What a request gives: a value, or a refusal that the user is told. Xtext logs whatever a request throws as a fault of the server; a refusal is
 * none, and travels as a value until the protocol takes it.
 *
 * @param value   maybe null
 * @param refusal null when there is none
 */
record Answer<T>(T value, ResponseErrorException refusal) {
	static <T> Answer<T> of(Supplier<T> work) {
		try {
			return new Answer<>(work.get(), null);
		} catch (ResponseErrorException e) {
			return new Answer<>(null, e);
		}
	}

	/** The value; throws the refusal. */
	T get() {
		if (refusal != null) {
			throw refusal;
		}
		return value;
	}
}
