// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Keeps what can be folded up to date, a moment after each change. */
public final class Folding extends MonoReconciler {
	private final Folds folds;

	/** Made by the editor. */
	public Folding() {
		this(new Folds());
	}

	private Folding(Folds folds) {
		super(folds, false);
		this.folds = folds;
	}

	@Override
	public void install(ITextViewer viewer) {
		super.install(viewer);
		if (viewer instanceof ProjectionViewer projection) {
			folds.install(projection);
		}
	}

	@Override
	public void uninstall() {
		folds.uninstall();
		super.uninstall();
	}
}
