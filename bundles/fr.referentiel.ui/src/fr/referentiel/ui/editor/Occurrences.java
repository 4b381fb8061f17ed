// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.swt.widgets.Display;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** Marks where the element under the caret is named in the text. */
public final class Occurrences implements IReconciler {
	private static final String TYPE = "org.eclipse.ui.genericeditor.text";

	private final Set<Annotation> shown = new HashSet<>();
	private final ISelectionChangedListener onSelection = e -> {
		if (e.getSelection() instanceof ITextSelection selection) {
			ask(selection.getOffset());
		}
	};
	private ITextViewer viewer;
	private int asked;

	@Override
	public void install(ITextViewer installed) {
		viewer = installed;
		if (viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(onSelection);
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(onSelection);
		}
		viewer = null;
	}

	private void ask(int offset) {
		IDocument document = viewer == null ? null : viewer.getDocument();
		if (document == null) {
			return;
		}
		int number = ++asked;
		Display display = Display.getCurrent();
		Language.current().ask(document, (s, id) -> s.documentHighlight(new DocumentHighlightParams(id, TextPositions.position(document, offset))))
				.thenAccept(marks -> display.asyncExec(() -> {
					if (number == asked && viewer != null && viewer.getDocument() == document) {
						show(document, marks);
					}
				})).exceptionally(Answers::log);
	}

	private void show(IDocument document, List<? extends DocumentHighlight> marks) {
		IAnnotationModel model = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
		if (model instanceof IAnnotationModelExtension extension) {
			Map<Annotation, Position> fresh = new HashMap<>();
			for (DocumentHighlight mark : marks == null ? List.<DocumentHighlight>of() : marks) {
				IRegion region = TextPositions.region(document, mark.getRange());
				fresh.put(new Annotation(TYPE, false, "Cité ici"), new Position(region.getOffset(), region.getLength()));
			}
			extension.replaceAnnotations(shown.toArray(Annotation[]::new), fresh);
			shown.clear();
			shown.addAll(fresh.keySet());
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
