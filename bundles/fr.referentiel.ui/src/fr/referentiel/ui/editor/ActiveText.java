// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The text that a command works on.
 *
 * @param selection what is selected; its length is 0 for the caret alone
 */
record ActiveText(ITextEditor editor, IDocument document, ITextSelection selection) {
	/** The text of the active editor, if it is a text. */
	static Optional<ActiveText> of(ExecutionEvent event) {
		IEditorPart active = HandlerUtil.getActiveEditor(event);
		ITextEditor editor = active == null ? null : active.getAdapter(ITextEditor.class);
		if (editor == null || editor.getDocumentProvider() == null) {
			return Optional.empty();
		}
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return document != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
				? Optional.of(new ActiveText(editor, document, selection)) : Optional.empty();
	}
}
