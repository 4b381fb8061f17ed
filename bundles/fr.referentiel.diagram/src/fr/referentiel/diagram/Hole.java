// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

/**
 * An element that lacks something in the référentiel, to be marked in the picture.
 *
 * @param id            the element's id
 * @param reason        what is missing, in French, never null
 * @param justification why it is admitted, or null where nobody has justified it
 */
public record Hole(String id, String reason, String justification) {
	/** A hole that nobody has justified. */
	public Hole(String id, String reason) {
		this(id, reason, null);
	}

	public boolean justified() {
		return justification != null;
	}

	/** What a reader is told of it: the reason, then the justification if there is one. */
	public String sentence() {
		return justified() ? reason + " Admis : " + justification : reason;
	}
}
