// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/**
 * Makes the markers of one file the same as a list of findings; markers that have not changed stay, so that views do not flicker. The findings of a file
 * outside the workspace, which are shown while it is open, hang on the workspace itself, and say where the file is.
 */
public final class MarkersJob extends WorkspaceJob {
	/** The type that the types of all findings are, which {@link FindingKind} tells. */
	public static final String TYPE = "fr.referentiel.ui.constat";
	/** The attribute that holds the finding's public code. */
	public static final String CODE = "fr.referentiel.code";
	/** The attribute that tells the finding from the others of its file. */
	public static final String KEY = "fr.referentiel.cle";

	/** The attribute that names the file, at the server, of a finding outside the workspace; other markers do not have it. */
	public static final String OUTSIDE = "fr.referentiel.fichier";

	/** Jobs about files outside the workspace run one after the other: they share the workspace's own markers. */
	private static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final IResource resource;
	private final String outside;
	private final Supplier<List<Diagnostic>> findings;

	/** @param findings asked when the job runs: of several jobs about one file the last to run shows the latest findings */
	MarkersJob(IFile file, Supplier<List<Diagnostic>> findings) {
		this(file, null, findings);
		setRule(file); // the workspace asks for no rule, but two jobs about one file would take each other's markers away
	}

	/** @param outside the name, at the server, of a file outside the workspace */
	MarkersJob(String outside, Supplier<List<Diagnostic>> findings) {
		this(ResourcesPlugin.getWorkspace().getRoot(), outside, findings);
		setRule(ONE_BY_ONE);
	}

	private MarkersJob(IResource resource, String outside, Supplier<List<Diagnostic>> findings) {
		super("Constats de " + (outside == null ? resource.getName() : outside));
		this.resource = resource;
		this.outside = outside;
		this.findings = findings;
		setSystem(true);
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!resource.exists()) {
			return Status.OK_STATUS;
		}
		IDocument document = resource instanceof IFile file ? document(file) : openDocument();
		List<Map<String, Object>> wanted = new ArrayList<>();
		if (document != null) {
			findings.get().forEach(f -> wanted.add(attributes(document, f)));
		}
		for (IMarker marker : resource.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
			if (Objects.equals(outside, marker.getAttribute(OUTSIDE, null)) && !wanted.remove(marker.getAttributes())) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : wanted) {
			resource.createMarker(FindingKind.markerType((String) attributes.get(CODE)), attributes);
		}
		return Status.OK_STATUS;
	}

	/** The text of the file outside the workspace, or null when it is not open any more. */
	private IDocument openDocument() throws CoreException {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getFileStoreTextFileBuffer(EFS.getStore(URI.create(outside)));
		return buffer == null ? null : buffer.getDocument();
	}

	private static IDocument document(IFile file) throws CoreException {
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

	private Map<String, Object> attributes(IDocument document, Diagnostic finding) {
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
		if (outside != null) {
			attributes.put(OUTSIDE, outside);
			attributes.put(IMarker.LOCATION, Path.of(URI.create(outside)) + ", " + attributes.get(IMarker.LOCATION));
		}
		return attributes;
	}

	private static int severity(DiagnosticSeverity severity) {
		if (severity == null || severity == DiagnosticSeverity.Error) {
			return IMarker.SEVERITY_ERROR;
		}
		return severity == DiagnosticSeverity.Warning ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
	}
}
