// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** Inlay hints: the label beside a code. */
public final class HintMinings extends AbstractCodeMiningProvider {
	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		Region all = new Region(0, document.getLength());
		return Language.current().ask(document, (s, id) -> s.inlayHint(new InlayHintParams(id, TextPositions.range(document, all))))
				.<List<? extends ICodeMining>>thenApply(hints -> hints == null ? List.of() : hints.stream().map(h -> new Hint(h, document, this)).toList())
				.exceptionally(e -> {
					Answers.log(e);
					return List.of();
				});
	}

	private static final class Hint extends LineContentCodeMining {
		Hint(InlayHint hint, IDocument document, ICodeMiningProvider provider) {
			super(new Position(TextPositions.offset(document, hint.getPosition()), 1), provider);
			String label = hint.getLabel().isLeft() ? hint.getLabel().getLeft()
					: String.join("", hint.getLabel().getRight().stream().map(InlayHintLabelPart::getValue).toList());
			setLabel((Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "") + label + (Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : ""));
		}
	}
}
