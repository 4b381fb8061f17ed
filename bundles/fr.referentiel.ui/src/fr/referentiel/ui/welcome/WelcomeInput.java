// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the page « Bienvenue » shows: always the same. */
public record WelcomeInput() implements IEditorInput {
	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return "Bienvenue";
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return "Par où commencer";
	}
}
