// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.nio.file.Path;
import java.util.Set;

/**
 * What the view is asked to draw.
 *
 * @param folder    the référentiel's folder
 * @param view      the view's code
 * @param option    the option's code, or null for all
 * @param centre    the id of the element the view is about, or null
 * @param folded    the ids of folded containers
 * @param holesOnly whether only holes and what touches them are drawn
 */
record SceneRequest(Path folder, String view, String option, String centre, Set<String> folded, boolean holesOnly) {
	SceneRequest {
		folded = Set.copyOf(folded);
	}

	/** Whether another request shows the same view, so that the eye may stay where it is. */
	boolean sameView(SceneRequest other) {
		return other != null && folder.equals(other.folder) && view.equals(other.view);
	}
}
