// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

import fr.referentiel.ui.language.JoinedEdits;
import fr.referentiel.ui.language.MarkersJob;
import fr.referentiel.ui.language.WorkspaceChange;

/** One correction, of a finding or of several that are corrected the same way: it changes the text, and can be undone in one step. */
final class Fix extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {
	private final IMarker finding;
	private final CodeAction action;
	private final int relevance;

	/** @param relevance the greater, the nearer to the beginning of lists */
	Fix(IMarker finding, CodeAction action, int relevance) {
		this.finding = finding;
		this.action = action;
		this.relevance = relevance;
	}

	@Override
	public int getRelevanceForResolution() {
		return relevance;
	}

	@Override
	public String getLabel() {
		return action.getTitle();
	}

	@Override
	public String getDescription() {
		return null;
	}

	@Override
	public Image getImage() {
		return null;
	}

	/** Findings of the same code with a correction that says the same; corrections of codes depend on each other, only the server can join them. */
	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		String code = finding.getAttribute(MarkersJob.CODE, "");
		return Stream.of(markers).filter(m -> !m.equals(finding) && m.getAttribute(MarkersJob.CODE, "").equals(code))
				.filter(m -> !code.startsWith("code.") && !same(m).isEmpty()).toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker marker) {
		perform(action.getEdit());
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		JoinedEdits joined = new JoinedEdits();
		Stream.of(markers).flatMap(m -> same(m).stream()).forEach(a -> joined.add(a.getEdit()));
		perform(joined.edit());
	}

	/** The corrections of a finding that say the same as this one. */
	private List<CodeAction> same(IMarker marker) {
		return Fixes.actions(marker).stream().filter(a -> a.getTitle().equals(action.getTitle())).toList();
	}

	private void perform(WorkspaceEdit edit) {
		try {
			PerformChangeOperation operation = new PerformChangeOperation(WorkspaceChange.of(action.getTitle(), edit));
			operation.setUndoManager(RefactoringCore.getUndoManager(), action.getTitle());
			operation.run(new NullProgressMonitor());
		} catch (CoreException e) {
			ILog.of(Fix.class).log(e.getStatus());
			MessageDialog.openError(Display.getDefault().getActiveShell(), "Correction impossible", e.getMessage());
		}
	}
}
