// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run that a person interrupts (Ctrl-C): the working thread is told, and has a moment to take away what it was writing. What was written before
 * stays.
 */
final class Cancellation {
	/** A library that does not look whether it is interrupted writes at most one document more. */
	private static final int PATIENCE_SECONDS = 5;

	private final CountDownLatch done = new CountDownLatch(1);

	/** Watches over the work of the current thread until {@link #done()}. */
	Cancellation() {
		Thread worker = Thread.currentThread();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(worker), "annulation"));
	}

	/** The work is over; the process may end at once. */
	void done() {
		done.countDown();
	}

	private void stop(Thread worker) {
		if (done.getCount() == 0) {
			return;
		}
		worker.interrupt();
		try {
			done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException impatient) {
			Thread.currentThread().interrupt();
		}
	}
}
