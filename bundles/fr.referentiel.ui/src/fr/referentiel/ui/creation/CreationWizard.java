// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** A wizard that makes files in the workspace, in one operation, and opens the first one. */
abstract class CreationWizard extends Wizard implements INewWizard {
	private IWorkbench workbench;
	private IStructuredSelection selection;

	/** Makes the files; called outside the user interface's thread. A message of its exceptions is French. */
	abstract IFile create(IProgressMonitor monitor) throws CoreException;

	/** Reads what the pages hold; called in the user interface's thread before {@link #create}. */
	void read() {
		// most wizards keep it as it is typed
	}

	@Override
	public void init(IWorkbench opened, IStructuredSelection current) {
		workbench = opened;
		selection = current;
		setNeedsProgressMonitor(true);
		setHelpAvailable(false);
	}

	IStructuredSelection selection() {
		return selection;
	}

	@Override
	public boolean performFinish() {
		read();
		IFile[] made = new IFile[1];
		try {
			getContainer().run(true, false, monitor -> {
				try {
					ResourcesPlugin.getWorkspace().run(m -> made[0] = create(m), monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			if (made[0] != null) {
				IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), made[0]);
			}
			return true;
		} catch (InvocationTargetException e) {
			tell(e.getCause());
		} catch (PartInitException e) {
			ILog.of(CreationWizard.class).log(e.getStatus());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private void tell(Throwable cause) {
		if (cause instanceof CoreException expected) {
			ILog.of(CreationWizard.class).warn(getWindowTitle(), expected);
			MessageDialog.openError(getShell(), getWindowTitle(), expected.getMessage());
		} else {
			ILog.of(CreationWizard.class).error(getWindowTitle(), cause);
			MessageDialog.openError(getShell(), getWindowTitle(), "Référentiel Studio n’a pas su le faire. Le journal des erreurs dit pourquoi.");
		}
	}
}
