// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.problem;

import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.views.markers.FiltersContributionParameters;

/** What a filter of the view « Problèmes » begins with that shows errors and no other findings. */
public final class ErrorsOnly extends FiltersContributionParameters {
	@Override
	public Map<String, Integer> getParameterValues() {
		return Map.of(IMarker.SEVERITY, 1 << IMarker.SEVERITY_ERROR); // a set of severities, as bits
	}
}
