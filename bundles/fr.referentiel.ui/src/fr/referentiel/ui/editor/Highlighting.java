// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;

/** Colours the text as it is typed, without asking the server; a change of theme colours it anew. */
public final class Highlighting extends PresentationReconciler {
	private final TextScanner scanner = new TextScanner();
	private final IPropertyChangeListener onTheme = event -> {
		if (event.getProperty().startsWith(TextColours.PREFIX)) {
			repaint();
		}
	};
	private final ITextInputListener onInput = new ITextInputListener() {
		@Override
		public void inputDocumentAboutToBeChanged(IDocument before, IDocument now) {
			// wait for it
		}

		@Override
		public void inputDocumentChanged(IDocument before, IDocument now) {
			semantic.follow(before, now);
		}
	};
	private ITextViewer viewer;
	private SemanticColours semantic;

	public Highlighting() {
		DefaultDamagerRepairer painter = new DefaultDamagerRepairer(scanner);
		setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	private void repaint() {
		scanner.recolour();
		if (viewer != null && viewer.getTextWidget() != null) {
			viewer.invalidateTextPresentation();
		}
	}

	@Override
	public void install(ITextViewer installed) {
		viewer = installed;
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(onTheme);
		super.install(installed);
		semantic = new SemanticColours(installed);
		semantic.follow(null, installed.getDocument());
		installed.addTextInputListener(onInput);
	}

	@Override
	public void uninstall() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(onTheme);
		viewer.removeTextInputListener(onInput);
		semantic.dispose();
		viewer = null;
		super.uninstall();
	}
}
