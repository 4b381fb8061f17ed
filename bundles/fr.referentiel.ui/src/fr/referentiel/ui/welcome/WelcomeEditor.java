// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** The page « Bienvenue »: what to begin with. */
public final class WelcomeEditor extends EditorPart {
	public static final String ID = "fr.referentiel.ui.bienvenue";

	private WelcomePage page;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new WelcomePage(parent, getSite());
	}

	@Override
	public void setFocus() {
		page.setFocus();
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
