// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.severity;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.referentiel.ui.reading.LookedAt;

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
		Optional<IResource> edited = Optional.ofNullable(HandlerUtil.getActiveEditor(event)).map(editor -> editor.getEditorInput().getAdapter(IResource.class));
		return LookedAt.resource(HandlerUtil.getCurrentSelection(event)).or(() -> edited).map(IResource::getProject).orElse(null);
	}
}
