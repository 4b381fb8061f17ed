// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;
import fr.referentiel.ui.language.WorkspaceChange;

/** The renaming of a code, which the server works out. The wizard runs it outside the user interface's thread. */
final class CodeRename extends Refactoring {
	private static final int PATIENCE_SECONDS = 20;

	private final IDocument document;
	private final int offset;
	private final String before;
	private String after;

	/** @param offset where the code is written, once at least */
	CodeRename(IDocument document, int offset, String code) {
		this.document = document;
		this.offset = offset;
		before = code;
		after = code;
	}

	String before() {
		return before;
	}

	void after(String code) {
		after = code;
	}

	@Override
	public String getName() {
		return "Renommer " + before;
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws CoreException {
		try {
			WorkspaceEdit edit = Language.current()
					.ask(document, (s, id) -> s.rename(new RenameParams(id, TextPositions.position(document, offset), after))).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (edit == null) {
				throw new CoreException(Status.error("« " + before + " » ne peut pas devenir « " + after + " ». Choisissez un autre code."));
			}
			return WorkspaceChange.of("Renommer " + before + " en " + after, edit);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw new CoreException(Status.error(e.getCause().getMessage(), e.getCause()));
		} catch (TimeoutException e) {
			throw new CoreException(Status.error("Le langage n’a pas répondu à temps. Réessayez.", e));
		}
	}
}
