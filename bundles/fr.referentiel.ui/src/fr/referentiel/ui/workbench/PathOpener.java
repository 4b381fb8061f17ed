// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens a file in an editor, wherever it is, and a folder as a project of the workspace. */
final class PathOpener {
	private final IWorkbench workbench;

	PathOpener(IWorkbench workbench) {
		this.workbench = workbench;
	}

	/** Opens it, or tells the user why it cannot be opened. */
	void open(Path path) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() != null ? workbench.getActiveWorkbenchWindow() : workbench.getWorkbenchWindows()[0];
		try {
			if (Files.isDirectory(path)) {
				new FolderProject(path).open();
			} else if (Files.isRegularFile(path)) {
				openFile(window.getActivePage(), path);
			} else {
				MessageDialog.openWarning(window.getShell(), "Référentiel Studio", "Le fichier « " + path + " » n’existe pas. Vérifiez son nom.");
			}
		} catch (CoreException e) {
			ILog.of(PathOpener.class).log(e.getStatus());
			MessageDialog.openError(window.getShell(), "Référentiel Studio", "« " + path + " » ne peut pas être ouvert : " + e.getMessage());
		}
	}

	private static void openFile(IWorkbenchPage page, Path path) throws PartInitException {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
		if (files.length > 0 && files[0].getProject().isOpen()) {
			IDE.openEditor(page, files[0]);
		} else {
			IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path.toUri()));
		}
	}
}
