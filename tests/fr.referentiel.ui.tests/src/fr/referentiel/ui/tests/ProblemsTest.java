// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.ui.language.MarkersJob;

/** The view « Problèmes » of files outside the workspace. */
class ProblemsTest {
	private static final IWorkspaceRoot ROOT = ResourcesPlugin.getWorkspace().getRoot();

	@RegisterExtension
	private final Studio studio = new Studio();

	@Test
	void findingsOutsideTheWorkspaceAreListedWhileTheirFileIsOpenAndLeadToIt(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("ailleurs.referentiel"), "référentiel EX « Ailleurs » {\n  niveau 5\n  licorne 3\n}\n");
		ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(studio.page(), EFS.getLocalFileSystem().getStore(file.toUri()));
		studio.until("the finding", () -> outside().stream().anyMatch(m -> m.getAttribute(IMarker.MESSAGE, "").contains("licorne")));
		IMarker finding = outside().stream().filter(m -> m.getAttribute(IMarker.MESSAGE, "").contains("licorne")).findFirst().orElseThrow();
		assertEquals(file + ", ligne 3", finding.getAttribute(IMarker.LOCATION, ""));
		studio.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		studio.until("it listed", () -> groups().contains("Erreurs (1)"));
		studio.photograph("problemes-hors-espace");
		IMarkerResolution show = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(finding)).filter(r -> r.getLabel().equals("Montrer dans l’éditeur")).findFirst().orElseThrow();
		show.run(finding);
		assertEquals(editor, studio.page().getActiveEditor());
		assertEquals(2, ((org.eclipse.jface.text.ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine());

		Studio.document(editor).set(Studio.document(editor).get().replace("  licorne 3\n", ""));
		studio.until("no finding of it any more", () -> outside().stream().noneMatch(m -> m.getAttribute(IMarker.MESSAGE, "").contains("licorne")));
		Studio.document(editor).set(Studio.document(editor).get().replace("niveau", "licorne"));
		studio.until("another", () -> !outside().isEmpty());
		studio.page().closeEditor(editor, false);
		studio.until("none of a closed file", () -> outside().isEmpty());
		assertTrue(Files.exists(file));
	}

	private static List<IMarker> outside() throws Exception {
		return List.of(ROOT.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_ZERO));
	}

	private Tree tree() {
		return Widgets.all(studio.page().getWorkbenchWindow().getShell(), Tree.class).stream().filter(t -> Arrays.stream(t.getColumns()).anyMatch(c -> c.getText().equals("Fichier"))).findFirst().orElseThrow();
	}

	/** What the findings are grouped by, with their number. */
	private List<String> groups() {
		return Arrays.stream(tree().getItems()).map(TreeItem::getText).toList();
	}
}
