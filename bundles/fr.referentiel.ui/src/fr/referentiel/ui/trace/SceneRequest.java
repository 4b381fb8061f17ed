// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.Set;

import fr.referentiel.ui.reading.Wanted;

/**
 * What the view is asked to draw.
 *
 * @param wanted    the référentiel
 * @param view      the view's code
 * @param option    the option's code, or null for all
 * @param centre    the id of the element the view is about, or null
 * @param folded    the ids of folded containers
 * @param holesOnly whether only holes and what touches them are drawn
 */
record SceneRequest(Wanted wanted, String view, String option, String centre, Set<String> folded, boolean holesOnly) {
	SceneRequest {
		folded = Set.copyOf(folded);
	}

	/** Whether another request shows the same view, so that the eye may stay where it is. */
	boolean sameView(SceneRequest other) {
		return other != null && wanted.equals(other.wanted) && view.equals(other.view);
	}
}
