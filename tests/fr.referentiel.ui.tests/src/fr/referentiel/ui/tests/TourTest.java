// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import fr.referentiel.ui.dashboard.DashboardEditor;
import fr.referentiel.ui.dashboard.DashboardInput;
import fr.referentiel.ui.trace.TraceabilityView;
import fr.referentiel.ui.workbench.ThemeHandler;

/** A walk through the workbench, photographed in both themes. */
class TourTest {
	@RegisterExtension
	private final Studio studio = new Studio();

	@Test
	void theWorkbenchShowsMosInBothThemes() throws Exception {
		IProject mos = studio.projectOf("mos");
		ITextEditor editor = studio.open(mos.getFile("pole-1.referentiel"));
		editor.selectAndReveal(Studio.document(editor).get().indexOf("A1.1C1"), 0);
		studio.page().showView(IPageLayout.ID_OUTLINE);
		studio.pause(4000);
		studio.photograph("atelier-clair");
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		themes.setTheme(ThemeHandler.DARK, false);
		studio.pause(1500);
		studio.photograph("atelier-sombre");
		themes.setTheme(ThemeHandler.LIGHT, false);
	}

	@Test
	void theTraceabilityOfMosIsDrawn() throws Exception {
		IProject mos = studio.projectOf("mos");
		studio.open(mos.getFile("pole-1.referentiel"));
		TraceabilityView view = (TraceabilityView) studio.page().showView(TraceabilityView.ID);
		view.show(mos.getLocation().toFile().toPath());
		studio.until("the picture", () -> view.scene() != null);
		assertFalse(view.scene().boxes().isEmpty());
		studio.page().toggleZoom(studio.page().getReference(view));
		studio.pause(1000);
		studio.photograph("tracabilite");
		studio.page().toggleZoom(studio.page().getReference(view));
	}

	@Test
	void theDashboardCountsMos() throws Exception {
		IProject mos = studio.projectOf("mos");
		Path folder = mos.getLocation().toFile().toPath();
		var editor = studio.page().openEditor(new DashboardInput(folder), DashboardEditor.ID);
		assertTrue(editor instanceof DashboardEditor);
		studio.pause(4000);
		studio.photograph("tableau-de-bord");
	}
}
