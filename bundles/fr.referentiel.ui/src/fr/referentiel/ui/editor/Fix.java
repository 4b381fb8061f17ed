// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;

import fr.referentiel.ui.language.WorkspaceChange;

/** One correction: it changes the text, and can be undone. */
final class Fix implements IMarkerResolution {
	private final CodeAction action;

	Fix(CodeAction action) {
		this.action = action;
	}

	@Override
	public String getLabel() {
		return action.getTitle();
	}

	@Override
	public void run(IMarker marker) {
		try {
			PerformChangeOperation operation = new PerformChangeOperation(WorkspaceChange.of(action.getTitle(), action.getEdit()));
			operation.setUndoManager(RefactoringCore.getUndoManager(), action.getTitle());
			operation.run(new NullProgressMonitor());
		} catch (CoreException e) {
			ILog.of(Fix.class).log(e.getStatus());
			MessageDialog.openError(Display.getDefault().getActiveShell(), "Correction impossible", e.getMessage());
		}
	}
}
