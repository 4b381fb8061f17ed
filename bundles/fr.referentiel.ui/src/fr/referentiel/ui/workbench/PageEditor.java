// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** An editor that is a page to look at: it has nothing to save. */
public abstract class PageEditor extends EditorPart {
	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}
}
