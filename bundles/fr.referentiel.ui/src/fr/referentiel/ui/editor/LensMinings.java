// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;

/** Code lenses: what answers to an element, above its line. */
public final class LensMinings extends AbstractCodeMiningProvider {
	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		return Language.current().ask(document, (s, id) -> s.codeLens(new CodeLensParams(id))).<List<? extends ICodeMining>>thenApply(lenses -> {
			List<ICodeMining> minings = new ArrayList<>();
			if (lenses != null) {
				lenses.stream().filter(l -> l.getCommand() != null).forEach(l -> add(minings, document, l));
			}
			return minings;
		}).exceptionally(e -> {
			Answers.log(e);
			return List.of();
		});
	}

	private void add(List<ICodeMining> minings, IDocument document, CodeLens lens) {
		try {
			minings.add(new Lens(lens, document, this));
		} catch (BadLocationException e) {
			// the text has changed meanwhile: the next answer will do
		}
	}

	private static final class Lens extends LineHeaderCodeMining {
		Lens(CodeLens lens, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
			super(lens.getRange().getStart().getLine(), document, provider);
			setLabel(lens.getCommand().getTitle());
		}
	}
}
