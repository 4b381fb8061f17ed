// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;

import fr.referentiel.ui.language.MarkersJob;

/** Leads to a finding outside the workspace, where the list of problems cannot lead by itself. */
final class ShowPlace implements IMarkerResolution {
	@Override
	public String getLabel() {
		return "Montrer dans l’éditeur";
	}

	@Override
	public void run(IMarker marker) {
		Position start = new Position(marker.getAttribute(IMarker.LINE_NUMBER, 1) - 1, 0);
		Locations.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), marker.getAttribute(MarkersJob.OUTSIDE, ""), new Range(start, start));
	}
}
