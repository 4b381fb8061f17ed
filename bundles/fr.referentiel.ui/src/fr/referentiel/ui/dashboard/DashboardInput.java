// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * The dashboard's référentiel.
 *
 * @param folder its folder
 */
public record DashboardInput(Path folder) implements IEditorInput {
	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}

	@Override
	public boolean exists() {
		return folder.toFile().isDirectory();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return "Tableau de bord : " + folder.getFileName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return folder.toString();
	}
}
