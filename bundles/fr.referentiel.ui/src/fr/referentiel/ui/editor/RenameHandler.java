// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** « Renommer le code »: everywhere, with the codes built on it, after a preview. */
public final class RenameHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Display display = Display.getCurrent();
		ActiveText.of(event).ifPresent(text -> Language.current()
				.ask(text.document(), (s, id) -> s.prepareRename(new PrepareRenameParams(id, TextPositions.position(text.document(), text.selection().getOffset()))))
				.handle((answer, failure) -> answer).thenAccept(answer -> display.asyncExec(() -> open(shell, text, answer))).exceptionally(Answers::log));
		return null;
	}

	private static void open(Shell shell, ActiveText text, Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer) {
		Range range = answer == null ? null : answer.isFirst() ? answer.getFirst() : answer.isSecond() ? answer.getSecond().getRange() : null;
		if (range == null) {
			MessageDialog.openInformation(shell, "Renommer", "Il n’y a pas de code à renommer ici. Placez le curseur sur le code d’un élément.");
			return;
		}
		try {
			IRegion region = TextPositions.region(text.document(), range);
			CodeRename rename = new CodeRename(text.document(), region.getOffset(), text.document().get(region.getOffset(), region.getLength()));
			new RefactoringWizardOpenOperation(new RenameWizard(rename)).run(shell, "Renommer");
		} catch (BadLocationException e) {
			Answers.log(e);
		} catch (InterruptedException e) {
			// the user gave up
		}
	}
}
