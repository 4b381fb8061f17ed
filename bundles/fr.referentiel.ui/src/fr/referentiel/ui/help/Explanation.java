// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.help;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionRelevance;

import fr.referentiel.ui.language.MarkersJob;

/** « Expliquer ce constat »: the last of the corrections opens the page about the rule. */
public final class Explanation implements IMarkerResolution, IMarkerResolutionRelevance {
	private final Guide guide = new Guide();
	private final String page;

	private Explanation(String page) {
		this.page = page;
	}

	/** The explanation of a finding, if the guide has one. */
	public static Optional<Explanation> of(IMarker marker) {
		return Guide.rule(marker.getAttribute(MarkersJob.CODE, "")).map(Explanation::new);
	}

	@Override
	public String getLabel() {
		return "Expliquer ce constat dans le guide";
	}

	@Override
	public void run(IMarker marker) {
		guide.open(page);
	}

	@Override
	public int getRelevanceForResolution() {
		return -1;
	}
}
