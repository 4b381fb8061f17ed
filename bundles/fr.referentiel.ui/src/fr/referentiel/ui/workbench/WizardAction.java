// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** The entry of a menu that opens a wizard; the platform's own one shows the wizard's name, whatever label it is given. */
final class WizardAction extends Action {
	private final IWorkbenchWindow window;
	private final String id;

	/** @param label with its mnemonic */
	WizardAction(IWorkbenchWindow window, String id, String label) {
		super(label);
		this.window = window;
		this.id = id;
		IWizardDescriptor wizard = window.getWorkbench().getNewWizardRegistry().findWizard(id);
		if (wizard != null) {
			setImageDescriptor(wizard.getImageDescriptor());
		}
	}

	@Override
	public void run() {
		new CommandCall(window).wizard(id);
	}
}
