// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.net.URI;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Shows the server's findings as markers of the workspace's files. */
final class ProblemMarkers {
	/** Shows these findings in place of what the file had before. */
	void show(PublishDiagnosticsParams findings) {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(findings.getUri()))) {
			new MarkersJob(file, findings.getDiagnostics()).schedule();
		}
	}
}
