// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** « Ouvrir un dossier »: a folder of the disk becomes a project, where it is. */
public final class OpenFolderHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
		dialog.setText("Ouvrir un dossier");
		dialog.setMessage("Le dossier devient un projet ; ses fichiers restent où ils sont.");
		String chosen = dialog.open();
		if (chosen != null) {
			new PathOpener(PlatformUI.getWorkbench()).open(Path.of(chosen));
		}
		return null;
	}
}
