// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** Completion. The generic editor calls it outside the user interface's thread, so that it may wait for the server, but not for long. */
public final class Completion implements IContentAssistProcessor {
	private static final int PATIENCE_SECONDS = 5;

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		CompletableFuture<List<CompletionItem>> items = Language.current()
				.ask(document, (s, id) -> s.completion(new CompletionParams(id, TextPositions.position(document, offset))))
				.thenApply(answer -> answer.isLeft() ? answer.getLeft() : answer.getRight().getItems());
		try {
			return items.get(PATIENCE_SECONDS, TimeUnit.SECONDS).stream().map(item -> new CompletionEntry(document, offset, item)).toArray(ICompletionProposal[]::new);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (TimeoutException e) {
			items.cancel(true);
		} catch (ExecutionException e) {
			Answers.log(e);
		}
		return new ICompletionProposal[0];
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
