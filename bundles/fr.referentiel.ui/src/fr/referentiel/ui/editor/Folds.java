// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.swt.widgets.Display;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;

/** What the language says can be folded, as annotations of the viewer; what is folded stays so while its first line is there. */
final class Folds implements IReconcilingStrategy, IReconcilingStrategyExtension, IProjectionListener {
	private volatile ProjectionViewer viewer;
	private volatile IDocument document;

	void install(ProjectionViewer installed) {
		viewer = installed;
		viewer.addProjectionListener(this);
	}

	void uninstall() {
		if (viewer != null) {
			viewer.removeProjectionListener(this);
			viewer = null;
		}
	}

	@Override
	public void setDocument(IDocument shown) {
		document = shown;
	}

	@Override
	public void initialReconcile() {
		ask();
	}

	@Override
	public void reconcile(IRegion partition) {
		ask();
	}

	@Override
	public void reconcile(DirtyRegion dirty, IRegion part) {
		ask();
	}

	@Override
	public void setProgressMonitor(IProgressMonitor monitor) {
		// the answer comes by itself
	}

	@Override
	public void projectionEnabled() {
		ask();
	}

	@Override
	public void projectionDisabled() {
		// its annotations went with it
	}

	private void ask() {
		IDocument about = document;
		if (about == null || viewer == null) {
			return;
		}
		long stamp = stamp(about);
		Language.current().ask(about, (s, id) -> s.foldingRange(new FoldingRangeRequestParams(id)))
				.thenAccept(ranges -> Display.getDefault().asyncExec(() -> {
					if (viewer != null && viewer.getDocument() == about && stamp(about) == stamp) {
						show(about, ranges);
					}
				})).exceptionally(Answers::log);
	}

	/** An answer about a text that has changed is of no use: the next one is on its way. */
	private static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	private void show(IDocument about, List<FoldingRange> ranges) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null || ranges == null) {
			return;
		}
		Set<Position> wanted = positions(about, ranges);
		List<Annotation> gone = new ArrayList<>();
		Set<Integer> folded = new HashSet<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			ProjectionAnnotation fold = (ProjectionAnnotation) all.next();
			Position position = model.getPosition(fold);
			if (!wanted.remove(position)) {
				gone.add(fold);
				if (fold.isCollapsed()) {
					folded.add(position.getOffset());
				}
			}
		}
		Map<Annotation, Position> fresh = new HashMap<>();
		wanted.forEach(position -> fresh.put(new ProjectionAnnotation(folded.contains(position.getOffset())), position));
		model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, null);
	}

	/** Whole lines; the longest where several begin on one line. */
	private static Set<Position> positions(IDocument document, List<FoldingRange> ranges) {
		Map<Integer, Integer> lastLines = new HashMap<>();
		ranges.forEach(range -> lastLines.merge(range.getStartLine(), range.getEndLine(), Math::max));
		Set<Position> positions = new HashSet<>();
		lastLines.forEach((first, last) -> {
			try {
				int start = document.getLineOffset(first);
				positions.add(new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start));
			} catch (BadLocationException e) {
				throw new IllegalStateException(e); // the text has not changed since
			}
		});
		return positions;
	}
}
