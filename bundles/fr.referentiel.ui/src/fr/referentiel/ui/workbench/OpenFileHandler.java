// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** « Ouvrir un fichier »: any file of the disk, in the workspace or not. */
public final class OpenFileHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
		dialog.setText("Ouvrir un fichier");
		dialog.setFilterExtensions(new String[] { "*.referentiel", "*" });
		dialog.setFilterNames(new String[] { "Référentiels (*.referentiel)", "Tous les fichiers" });
		if (dialog.open() != null) {
			PathOpener opener = new PathOpener(PlatformUI.getWorkbench());
			for (String name : dialog.getFileNames()) {
				opener.open(Path.of(dialog.getFilterPath(), name));
			}
		}
		return null;
	}
}
