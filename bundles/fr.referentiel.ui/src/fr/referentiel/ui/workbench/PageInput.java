// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What a {@link PageEditor} shows: it is not kept from one session to the next, and is nothing but itself. */
public interface PageInput extends IEditorInput {
	@Override
	default <T> T getAdapter(Class<T> type) {
		return null;
	}

	@Override
	default ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	default IPersistableElement getPersistable() {
		return null;
	}
}
