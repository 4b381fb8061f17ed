// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import org.eclipse.swt.widgets.Composite;

import fr.referentiel.ui.workbench.PageEditor;

/** The page « Bienvenue »: what to begin with. */
public final class WelcomeEditor extends PageEditor {
	public static final String ID = "fr.referentiel.ui.bienvenue";

	private WelcomePage page;

	@Override
	public void createPartControl(Composite parent) {
		page = new WelcomePage(parent, getSite());
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
