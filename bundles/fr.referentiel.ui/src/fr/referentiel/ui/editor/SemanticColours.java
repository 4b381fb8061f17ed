// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Display;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** Colours that need the whole référentiel to be known, laid over those of the {@link TextScanner} when the server has answered. */
final class SemanticColours implements ITextPresentationListener, IDocumentListener {
	private static final int DELAY_MILLIS = 300;

	/** A coloured piece of the text. */
	private record Piece(int offset, int length, TextColours colour) {
	}

	private final ITextViewer viewer;
	private final Runnable ask = this::ask;
	private List<Piece> pieces = List.of();

	SemanticColours(ITextViewer viewer) {
		this.viewer = viewer;
		((ITextViewerExtension4) viewer).addTextPresentationListener(this);
	}

	/** Follows this document from now on. */
	void follow(IDocument before, IDocument now) {
		if (before != null) {
			before.removeDocumentListener(this);
		}
		if (now != null) {
			now.addDocumentListener(this);
			ask();
		}
	}

	void dispose() {
		follow(viewer.getDocument(), null);
		((ITextViewerExtension4) viewer).removeTextPresentationListener(this);
	}

	private void ask() {
		IDocument document = viewer.getDocument();
		if (document == null) {
			return;
		}
		Display display = Display.getDefault();
		Language language = Language.current();
		language.ask(document, (s, id) -> s.semanticTokensFull(new SemanticTokensParams(id)))
				.thenCombine(language.tokenTypes(), (tokens, types) -> decoded(tokens, types, document))
				.thenAccept(fresh -> display.asyncExec(() -> show(document, fresh))).exceptionally(Answers::log);
	}

	private void show(IDocument document, List<Piece> fresh) {
		if (viewer.getDocument() == document && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed() && !fresh.equals(pieces)) {
			pieces = fresh;
			viewer.invalidateTextPresentation();
		}
	}

	/** Reads the protocol's numbers: line and column from the token before, length, type, modifiers. */
	private static List<Piece> decoded(SemanticTokens tokens, List<String> types, IDocument document) {
		List<Piece> pieces = new ArrayList<>();
		if (tokens == null || types.isEmpty()) {
			return pieces;
		}
		List<Integer> data = tokens.getData();
		int line = 0;
		int column = 0;
		for (int i = 0; i + 4 < data.size(); i += 5) {
			line += data.get(i);
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			TextColours colour = TextColours.ofToken(types.get(data.get(i + 3)));
			if (colour != null) {
				pieces.add(new Piece(TextPositions.offset(document, new Position(line, column)), data.get(i + 2), colour));
			}
		}
		return pieces;
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion extent = presentation.getExtent();
		int end = extent.getOffset() + extent.getLength();
		for (Piece piece : pieces) {
			if (piece.offset >= extent.getOffset() && piece.offset + piece.length <= end) {
				TextAttribute attribute = piece.colour.attribute();
				presentation.replaceStyleRange(new StyleRange(piece.offset, piece.length, attribute.getForeground(), null, attribute.getStyle()));
			}
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// wait for the new text
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int moved = event.getText().length() - event.getLength();
		int end = event.getOffset() + event.getLength();
		List<Piece> kept = new ArrayList<>();
		for (Piece piece : pieces) { // what was not touched keeps its colour until the server answers
			if (piece.offset + piece.length < event.getOffset()) {
				kept.add(piece);
			} else if (piece.offset > end) {
				kept.add(new Piece(piece.offset + moved, piece.length, piece.colour));
			}
		}
		pieces = kept;
		Display.getDefault().timerExec(DELAY_MILLIS, ask);
	}
}
