// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** Hover. The editor calls it in a thread of its own, so that it may wait for the server, but not for long. */
public final class LanguageHover implements ITextHover, ITextHoverExtension {
	private static final int PATIENCE_SECONDS = 2;

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		IDocument document = viewer.getDocument();
		CompletableFuture<Hover> answer = Language.current().ask(document,
				(s, id) -> s.hover(new HoverParams(id, TextPositions.position(document, region.getOffset()))));
		try {
			return html(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (TimeoutException e) {
			answer.cancel(true);
		} catch (ExecutionException e) {
			Answers.log(e);
		}
		return null;
	}

	private static String html(Hover hover) {
		if (hover == null || hover.getContents() == null || !hover.getContents().isRight()) {
			return null;
		}
		MarkupContent content = hover.getContents().getRight();
		return content.getValue() == null || content.getValue().isBlank() ? null : MarkdownText.toHtml(content.getValue());
	}

	/** The word: the window stays while the mouse is on it, and would close at once over nothing. */
	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return Words.at(viewer.getDocument(), offset).orElse(new Region(offset, 0));
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return new HtmlWindow();
	}
}
