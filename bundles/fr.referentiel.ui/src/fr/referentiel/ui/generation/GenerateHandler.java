// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.referentiel.ui.reading.LookedAt;
import fr.referentiel.ui.reading.Wanted;

/** Opens the wizard for the référentiel that the user is looking at; what is not saved is offered to be saved first. */
public final class GenerateHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		Shell shell = page.getWorkbenchWindow().getShell();
		Optional<Wanted> wanted = LookedAt.of(page);
		if (wanted.isEmpty()) {
			MessageDialog.openInformation(shell, "Générer des documents", "Ouvrez d’abord un référentiel, ou choisissez son dossier dans l’explorateur.");
		} else if (page.saveAllEditors(true)) {
			WizardDialog dialog = new WizardDialog(shell, new GenerateWizard(wanted.get(), shell));
			dialog.setHelpAvailable(false);
			dialog.open();
		}
		return null;
	}
}
