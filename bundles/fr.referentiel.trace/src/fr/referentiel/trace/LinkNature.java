// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

/** How a link is known. */
public enum LinkNature {
	/** The text states it, by nesting or by reference. */
	ECRIT,
	/** The text states it of a set (an activity's competences and its knowledge); it holds of the set, not of each pair of members. */
	ENSEMBLE,
	/** It follows from other links. */
	DERIVE
}
