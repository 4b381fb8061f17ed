// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.saving;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;

/** The documents of the text editors, which are saved by {@link WholeSave}. */
public final class TextDocuments extends TextFileDocumentProvider {
	@Override
	protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		if (isDeleted(info.fElement)) {
			super.commitFileBuffer(monitor, info, overwrite);
			return;
		}
		new WholeSave(info.fTextFileBuffer, info.fElement instanceof IFileEditorInput input ? input.getFile() : null).run(overwrite, monitor);
		if (info.fModel instanceof AbstractMarkerAnnotationModel markers) {
			markers.updateMarkers(info.fTextFileBuffer.getDocument());
		}
	}
}
