// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.referentiel.ui.reading.LookedAt;
import fr.referentiel.ui.reading.Wanted;

/** Opens the dashboard of the référentiel that the user is looking at. */
public final class DashboardHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		Optional<Wanted> wanted = LookedAt.of(page);
		if (wanted.isEmpty()) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Tableau de bord", "Ouvrez d’abord un référentiel, ou choisissez son dossier dans l’explorateur.");
			return null;
		}
		try {
			((DashboardEditor) page.openEditor(new DashboardInput(wanted.get()), DashboardEditor.ID)).show(wanted.get());
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
