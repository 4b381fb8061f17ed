// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives the generic editor an outline page when it shows a référentiel. */
public final class OutlinePages implements IAdapterFactory {
	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		boolean ours = adaptable instanceof ITextEditor editor && editor.getEditorInput() != null && editor.getEditorInput().getName().endsWith(".referentiel");
		return type == IContentOutlinePage.class && ours ? type.cast(new OutlinePage((ITextEditor) adaptable)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
