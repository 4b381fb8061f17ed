// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;

/** What to do with a question that was not answered: a question overtaken by the next keystroke is no fault, anything else is logged. */
public final class Answers {
	private Answers() {
	}

	/** Logs the cause, unless the question was merely cancelled; answers null, for use with {@code exceptionally}. */
	public static <T> T log(Throwable failure) {
		Throwable cause = failure;
		while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		boolean cancelled = cause instanceof CancellationException || cause instanceof OperationCanceledException;
		if (!cancelled) {
			ILog.of(Answers.class).error("Le langage n’a pas répondu", cause);
		}
		return null;
	}
}
