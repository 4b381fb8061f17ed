// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Makes the markers of one file the same as a list of findings; markers that have not changed stay, so that views do not flicker. */
public final class MarkersJob extends WorkspaceJob {
	/** The type of the markers of findings. */
	public static final String TYPE = "fr.referentiel.ui.constat";
	/** The attribute that holds the finding's public code. */
	public static final String CODE = "fr.referentiel.code";
	/** The attribute that tells the finding from the others of its file. */
	public static final String KEY = "fr.referentiel.cle";

	private final IFile file;
	private final Supplier<List<Diagnostic>> findings;

	/** @param findings asked when the job runs: of several jobs about one file the last to run shows the latest findings */
	MarkersJob(IFile file, Supplier<List<Diagnostic>> findings) {
		super("Constats de " + file.getName());
		this.file = file;
		this.findings = findings;
		setRule(file); // the workspace asks for no rule, but two jobs about one file would take each other's markers away
		setSystem(true);
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!file.exists()) {
			return Status.OK_STATUS;
		}
		IDocument document = document();
		List<Map<String, Object>> wanted = new ArrayList<>();
		findings.get().forEach(f -> wanted.add(attributes(document, f)));
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			if (!wanted.remove(marker.getAttributes())) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : wanted) {
			file.createMarker(TYPE, attributes);
		}
		return Status.OK_STATUS;
	}

	private IDocument document() throws CoreException {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (buffer != null) {
			return buffer.getDocument();
		}
		try {
			return new Document(file.readString());
		} catch (java.io.UncheckedIOException e) {
			throw new CoreException(Status.error("« " + file.getName() + " » ne peut pas être lu.", e));
		}
	}

	private static Map<String, Object> attributes(IDocument document, Diagnostic finding) {
		IRegion region = TextPositions.region(document, finding.getRange());
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, finding.getMessage().isLeft() ? finding.getMessage().getLeft() : finding.getMessage().getRight().getValue());
		attributes.put(IMarker.SEVERITY, severity(finding.getSeverity()));
		attributes.put(IMarker.LINE_NUMBER, finding.getRange().getStart().getLine() + 1);
		attributes.put(IMarker.LOCATION, "ligne " + (finding.getRange().getStart().getLine() + 1));
		attributes.put(IMarker.CHAR_START, region.getOffset());
		attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
		attributes.put(CODE, finding.getCode() == null ? "" : finding.getCode().isLeft() ? finding.getCode().getLeft() : finding.getCode().getRight() + "");
		attributes.put(KEY, FixStock.key(finding));
		return attributes;
	}

	private static int severity(DiagnosticSeverity severity) {
		if (severity == null || severity == DiagnosticSeverity.Error) {
			return IMarker.SEVERITY_ERROR;
		}
		return severity == DiagnosticSeverity.Warning ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
	}
}
