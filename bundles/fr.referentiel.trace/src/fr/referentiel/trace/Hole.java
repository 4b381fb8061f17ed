// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

/**
 * An element that lacks the link one expects.
 *
 * @param id            the element's id
 * @param code          the public code of the finding: one of the constants of {@link Holes}
 * @param justification the author's reason for accepting it, maybe empty, or null when it is not accepted
 */
public record Hole(String id, String code, String justification) {
	/** Whether an author has accepted it. */
	public boolean justified() {
		return justification != null;
	}
}
