// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;
import fr.referentiel.ui.language.WorkspaceChange;

/** « Mettre en forme »: the selected lines, or the whole text; one step to undo. */
public final class FormatHandler extends AbstractHandler {
	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(FormatHandler::format);
		return null;
	}

	private static void format(ActiveText text) {
		long asked = ((IDocumentExtension4) text.document()).getModificationStamp();
		Display display = Display.getCurrent();
		ask(text).thenAccept(edits -> display.asyncExec(() -> {
			boolean same = ((IDocumentExtension4) text.document()).getModificationStamp() == asked;
			if (edits != null && same) { // a text that has changed meanwhile is not touched
				apply(text, edits);
			}
		})).exceptionally(Answers::log);
	}

	private static CompletableFuture<? extends List<? extends TextEdit>> ask(ActiveText text) {
		if (text.selection().getLength() == 0) {
			return Language.current().ask(text.document(), (s, id) -> s.formatting(new DocumentFormattingParams(id, OPTIONS)));
		}
		Region region = new Region(text.selection().getOffset(), text.selection().getLength());
		return Language.current().ask(text.document(),
				(s, id) -> s.rangeFormatting(new DocumentRangeFormattingParams(id, OPTIONS, TextPositions.range(text.document(), region))));
	}

	private static void apply(ActiveText text, List<? extends TextEdit> edits) {
		IDocumentExtension4 document = (IDocumentExtension4) text.document();
		var session = document.startRewriteSession(DocumentRewriteSessionType.SEQUENTIAL);
		try {
			WorkspaceChange.edit(text.document(), edits).apply(text.document());
		} catch (BadLocationException e) {
			Answers.log(e);
		} finally {
			document.stopRewriteSession(session);
		}
	}
}
