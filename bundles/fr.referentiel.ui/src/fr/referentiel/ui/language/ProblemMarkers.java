// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Shows the server's findings as markers of the workspace's files, and for other files, while they are open, in their editors and as markers of the workspace. */
final class ProblemMarkers {
	private final Map<String, List<Diagnostic>> latest = new ConcurrentHashMap<>();
	private final LooseFindings loose = new LooseFindings();

	/** Shows these findings in place of what the file had before. */
	void show(PublishDiagnosticsParams findings) {
		String uri = findings.getUri();
		latest.put(uri, List.copyOf(findings.getDiagnostics()));
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri));
		if (files.length == 0) {
			loose.show(uri, latest.get(uri));
			new MarkersJob(uri, () -> latest.get(uri)).schedule();
		}
		for (IFile file : files) {
			new MarkersJob(file, () -> latest.get(uri)).schedule();
		}
	}
}
