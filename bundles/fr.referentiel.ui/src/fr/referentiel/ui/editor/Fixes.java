// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
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
		Stream<IMarkerResolution> place = marker.getAttribute(MarkersJob.OUTSIDE, null) == null ? Stream.of() : Stream.of(new ShowPlace());
		List<CodeAction> actions = actions(marker); // the best first
		Stream<IMarkerResolution> fixes = IntStream.range(0, actions.size()).mapToObj(i -> new Fix(marker, actions.get(i), actions.size() - i));
		return Stream.of(fixes, place, Explanation.of(marker).stream()).flatMap(s -> s).toArray(IMarkerResolution[]::new);
	}

	/** The corrections that the server has for a finding; none for a marker that is no finding. */
	static List<CodeAction> actions(IMarker marker) {
		URI location = marker.getResource().getLocationURI();
		String uri = marker.getAttribute(MarkersJob.OUTSIDE, location == null ? null : FileUris.of(location));
		return uri == null ? List.of() : Language.current().fixes().of(uri, marker.getAttribute(MarkersJob.KEY, ""));
	}
}
