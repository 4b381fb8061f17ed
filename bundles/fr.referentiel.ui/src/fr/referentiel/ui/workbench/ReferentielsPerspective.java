// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import fr.referentiel.ui.trace.TraceabilityView;

/** The perspective « Référentiels »: explorer, editors, outline, problems and traceability. */
public final class ReferentielsPerspective implements IPerspectiveFactory {
	public static final String ID = "fr.referentiel.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.createFolder("gauche", IPageLayout.LEFT, 0.22f, editors).addView(IPageLayout.ID_PROJECT_EXPLORER);
		IFolderLayout bottom = layout.createFolder("bas", IPageLayout.BOTTOM, 0.72f, editors);
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addView(TraceabilityView.ID);
		bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.createFolder("droite", IPageLayout.RIGHT, 0.74f, editors).addView(IPageLayout.ID_OUTLINE);
	}
}
