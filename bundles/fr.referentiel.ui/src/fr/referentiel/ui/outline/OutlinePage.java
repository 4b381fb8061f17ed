// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.outline;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** The outline, kept up to date as the text changes; choosing an element shows it in the editor. */
final class OutlinePage extends ContentOutlinePage {
	private static final int DELAY_MILLIS = 400;

	private final ITextEditor editor;
	private final IDocument document;
	private final Runnable refresh = this::refresh;
	private final IDocumentListener onChange = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// wait for the new text
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			Display.getDefault().timerExec(DELAY_MILLIS, refresh);
		}
	};

	OutlinePage(ITextEditor editor) {
		this.editor = editor;
		document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		getTreeViewer().setContentProvider(new SymbolTree());
		getTreeViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
		getTreeViewer().setAutoExpandLevel(3);
		document.addDocumentListener(onChange);
		refresh();
	}

	private void refresh() {
		Display display = Display.getDefault();
		Language.current().ask(document, (s, id) -> s.documentSymbol(new DocumentSymbolParams(id)))
				.thenAccept(answer -> display.asyncExec(() -> show(answer.stream().map(e -> e.getRight()).filter(s -> s != null).toList())))
				.exceptionally(Answers::log);
	}

	private void show(List<DocumentSymbol> symbols) {
		if (getTreeViewer() == null || getTreeViewer().getControl().isDisposed()) {
			return;
		}
		Object[] expanded = getTreeViewer().getInput() == null ? null : getTreeViewer().getExpandedElements();
		List<SymbolNode> nodes = SymbolNode.of(symbols);
		getTreeViewer().setInput(nodes);
		if (expanded != null) {
			getTreeViewer().setExpandedElements(expanded);
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (event.getStructuredSelection().getFirstElement() instanceof SymbolNode node && getTreeViewer().getControl().isFocusControl()) {
			IRegion region = TextPositions.region(document, node.symbol().getSelectionRange());
			editor.selectAndReveal(region.getOffset(), region.getLength());
		}
	}

	@Override
	public void dispose() {
		document.removeDocumentListener(onChange);
		super.dispose();
	}
}
