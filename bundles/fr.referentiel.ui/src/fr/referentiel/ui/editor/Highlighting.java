// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;

/** Colours the text as it is typed, without asking the server; a change of theme colours it anew. */
public final class Highlighting extends PresentationReconciler {
	private final IPropertyChangeListener onTheme = event -> {
		if (event.getProperty().startsWith(TextColours.PREFIX)) {
			repaint();
		}
	};
	private ITextViewer viewer;

	public Highlighting() {
		useScanner();
	}

	private void useScanner() {
		DefaultDamagerRepairer scanner = new DefaultDamagerRepairer(new TextScanner());
		setDamager(scanner, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(scanner, IDocument.DEFAULT_CONTENT_TYPE);
	}

	private void repaint() {
		useScanner();
		if (viewer != null && viewer.getTextWidget() != null) {
			viewer.invalidateTextPresentation();
		}
	}

	@Override
	public void install(ITextViewer installed) {
		viewer = installed;
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(onTheme);
		super.install(installed);
	}

	@Override
	public void uninstall() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(onTheme);
		viewer = null;
		super.uninstall();
	}
}
