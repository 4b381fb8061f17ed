// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import fr.referentiel.ui.dashboard.DashboardEditor;
import fr.referentiel.ui.dashboard.DashboardInput;
import fr.referentiel.ui.reading.Wanted;
import fr.referentiel.ui.trace.TraceabilityView;
import fr.referentiel.ui.workbench.ThemeHandler;

/** A walk through the workbench, photographed in both themes. */
class TourTest {
	@RegisterExtension
	private final Studio studio = new Studio();

	/** Its pictures are those of the README: see CONTRIBUTING. */
	@Test
	void theWorkbenchShowsMosInBothThemes() throws Exception {
		IProject mos = studio.projectOf("mos");
		ITextEditor editor = studio.open(mos.getFile("pole-1.referentiel"));
		studio.page().hideView(studio.page().findView(IPageLayout.ID_PROGRESS_VIEW));
		TraceabilityView view = (TraceabilityView) studio.page().showView(TraceabilityView.ID);
		view.show(Wanted.at(mos.getLocation().toFile().toPath()));
		studio.until("the picture", () -> view.scene() != null);
		studio.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		((CommonNavigator) studio.page().showView(IPageLayout.ID_PROJECT_EXPLORER)).getCommonViewer().expandToLevel(mos, 1);
		studio.page().activate(editor);
		editor.selectAndReveal(Studio.document(editor).get().indexOf("A1.1C1"), 0);
		studio.pause(4000);
		studio.photograph("atelier-clair");
		studio.page().activate(view);
		theme(ThemeHandler.DARK);
		studio.photograph("atelier-sombre");
		theme(ThemeHandler.LIGHT);
	}

	private void theme(String theme) {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, false);
		studio.pause(1500);
	}

	@Test
	void theTraceabilityOfMosIsDrawn() throws Exception {
		IProject mos = studio.projectOf("mos");
		studio.open(mos.getFile("pole-1.referentiel"));
		TraceabilityView view = (TraceabilityView) studio.page().showView(TraceabilityView.ID);
		view.show(Wanted.at(mos.getLocation().toFile().toPath()));
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
		Files.write(Files.createDirectories(folder.resolve("documents")).resolve("grille-E4.xlsx"), new byte[0]);
		var editor = studio.page().openEditor(new DashboardInput(Wanted.at(folder)), DashboardEditor.ID);
		assertTrue(editor instanceof DashboardEditor);
		studio.until("the counts", () -> shown().contains("124 compétences évaluées sur 124"));
		assertTrue(shown().contains("Aucune erreur, 23 avertissements, 3 informations"), shown().toString());
		assertTrue(links().stream().anyMatch(l -> l.getText().equals("grille-E4.xlsx")), "the document that was made before");
		studio.photograph("tableau-de-bord");
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		themes.setTheme(ThemeHandler.DARK, false);
		studio.pause(1500);
		studio.photograph("tableau-de-bord-sombre");
		themes.setTheme(ThemeHandler.LIGHT, false);

		Hyperlink finding = links().stream().filter(l -> l.getText().startsWith("La modalité CONTINUE de l’épreuve E6")).findFirst().orElseThrow();
		finding.setFocus();
		Widgets.key(finding, SWT.CR, SWT.CR, 0);
		studio.until("the text of the finding", () -> studio.page().getActiveEditor().getEditorInput().getName().startsWith("epreuve"));
	}

	private List<String> shown() {
		return Widgets.all(studio.page().getWorkbenchWindow().getShell(), Label.class).stream().map(Label::getText).toList();
	}

	private List<Hyperlink> links() {
		return Widgets.all(studio.page().getWorkbenchWindow().getShell(), Hyperlink.class);
	}
}
