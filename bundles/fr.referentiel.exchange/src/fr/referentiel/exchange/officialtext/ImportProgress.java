// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext;

/** Told how far an import is. */
@FunctionalInterface
public interface ImportProgress {
	/**
	 * Told between two pieces of work.
	 *
	 * @param done  from 0 to {@code total}
	 * @param total at least 1
	 * @param what  what is being done, in French
	 * @return false to give up; the import then ends with {@link java.util.concurrent.CancellationException}
	 */
	boolean step(int done, int total, String what);
}
