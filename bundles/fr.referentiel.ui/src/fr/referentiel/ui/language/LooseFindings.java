// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.swt.widgets.Display;

/** Shows the findings of an open file that is outside the workspace in its editor: markers of the workspace do not show there. */
final class LooseFindings {
	private static final String TYPE = "org.eclipse.ui.workbench.texteditor.";

	private final Map<String, List<Annotation>> shown = new ConcurrentHashMap<>();

	/** Shows these findings in place of those shown before; nothing happens for a file that is not open. In any thread. */
	void show(String uri, List<Diagnostic> findings) {
		Display.getDefault().asyncExec(() -> {
			ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getFileStoreTextFileBuffer(EFS.getLocalFileSystem().getStore(URI.create(uri)));
			IAnnotationModel model = buffer == null ? null : buffer.getAnnotationModel();
			if (model instanceof IAnnotationModelExtension extension) {
				Map<Annotation, Position> fresh = annotations(buffer.getDocument(), findings);
				List<Annotation> old = shown.put(uri, List.copyOf(fresh.keySet()));
				extension.replaceAnnotations(old == null ? new Annotation[0] : old.toArray(Annotation[]::new), fresh);
			} else {
				shown.remove(uri);
			}
		});
	}

	private static Map<Annotation, Position> annotations(IDocument document, List<Diagnostic> findings) {
		Map<Annotation, Position> annotations = new HashMap<>();
		for (Diagnostic finding : findings) {
			IRegion region = TextPositions.region(document, finding.getRange());
			String message = finding.getMessage().isLeft() ? finding.getMessage().getLeft() : finding.getMessage().getRight().getValue();
			annotations.put(new Annotation(TYPE + type(finding.getSeverity()), false, message), new Position(region.getOffset(), region.getLength()));
		}
		return annotations;
	}

	private static String type(DiagnosticSeverity severity) {
		if (severity == null || severity == DiagnosticSeverity.Error) {
			return "error";
		}
		return severity == DiagnosticSeverity.Warning ? "warning" : "info";
	}
}
