// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import fr.referentiel.ui.help.Explanation;
import fr.referentiel.ui.language.FileUris;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.MarkersJob;

/** The corrections of a finding, and its explanation, in the editor and in the list of problems. */
public final class Fixes implements IMarkerResolutionGenerator2 {
	@Override
	public boolean hasResolutions(IMarker marker) {
		return getResolutions(marker).length > 0;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return Stream.concat(actions(marker).stream().map(Fix::new), Explanation.of(marker).stream()).toArray(IMarkerResolution[]::new);
	}

	private static List<CodeAction> actions(IMarker marker) {
		URI location = marker.getResource().getLocationURI();
		return location == null ? List.of() : Language.current().fixes().of(FileUris.of(location), marker.getAttribute(MarkersJob.KEY, ""));
	}
}
