// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.severity;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** « Gravité des règles »: for the project of what is selected, otherwise of the active editor. */
public final class SeverityHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IProject project = project(event);
		if (project == null || !project.isOpen()) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Gravité des règles",
					"La gravité des règles se choisit pour un projet. Choisissez-en un dans l’explorateur, ou ouvrez un de ses fichiers.");
		} else {
			PreferencesUtil.createPropertyDialogOn(HandlerUtil.getActiveShell(event), project, SeverityPage.ID, new String[] { SeverityPage.ID }, null).open();
		}
		return null;
	}

	private static IProject project(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		IResource resource = first == null ? null : Adapters.adapt(first, IResource.class);
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (resource == null && editor != null) {
			resource = editor.getEditorInput().getAdapter(IResource.class);
		}
		return resource == null ? null : resource.getProject();
	}
}
