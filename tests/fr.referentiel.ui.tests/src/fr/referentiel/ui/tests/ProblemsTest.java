// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Rules;
import fr.referentiel.ui.language.FindingKind;
import fr.referentiel.ui.language.MarkersJob;

/** The view « Problèmes »: files outside the workspace, filters, groups. */
class ProblemsTest {
	private static final IWorkspaceRoot ROOT = ResourcesPlugin.getWorkspace().getRoot();

	@RegisterExtension
	private final Studio studio = new Studio();
	private final EnglishStrings english = new EnglishStrings();
	private final List<Shown.Word> words = new ArrayList<>();

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

	@Test
	void theListIsNarrowedToAFileAProjectAndTheirErrors() throws Exception {
		IProject mos = studio.projectOf("mos");
		IProject other = ROOT.getProject("autre");
		other.create(null);
		other.open(null);
		IFile wrong = other.getFile("faux.referentiel");
		wrong.create("référentiel EX « Ailleurs » {\n  niveau 5\n  licorne 3\n}\n".getBytes(UTF_8), true, false, null);
		studio.until("all findings", () -> findings(mos) == Studio.expected("mos") && findings(other) > 0);
		studio.open(mos.getFile("pole-1.referentiel"));
		studio.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		studio.until("all listed", () -> listed() == findings(ROOT));

		show("Ce fichier");
		studio.until("this file's", () -> listed() == findings(mos.getFile("pole-1.referentiel")));
		studio.open(wrong);
		studio.until("the other file's", () -> listed() == findings(wrong));
		show("Ce fichier");
		studio.until("all again", () -> listed() == findings(ROOT));

		studio.open(mos.getFile("pole-1.referentiel"));
		studio.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		show("Ce projet");
		studio.until("this project's", () -> listed() == findings(mos));
		studio.photograph("problemes-projet");
		show("Ce projet");
		show("Erreurs de ce projet");
		studio.until("no error in MOS", () -> listed() == 0);
		studio.open(wrong);
		studio.until("the error of the other project", () -> listed() == Studio.errors(other).size());
		studio.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		show("Tout montrer");
		studio.until("all at last", () -> listed() == findings(ROOT));
	}

	@Test
	void theListIsGroupedAndNarrowedByWhatFindingsAreAbout() throws Exception {
		IProject mos = studio.projectOf("mos");
		studio.until("all findings", () -> findings(mos) == Studio.expected("mos"));
		studio.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		choose("Grouper par", "Nature");
		studio.until("groups of what they are about", () -> groups().contains("Libellés (" + count(mos, "fr.referentiel.ui.libelles") + ")"));
		studio.photograph("problemes-nature");
		choose("Grouper par", "Gravité");
		studio.until("groups of severity", () -> groups().stream().anyMatch(g -> g.startsWith("Avertissements")));

		studio.whenOpen("Filtres", "Appliquer", dialog -> {
			studio.pause(300);
			Widgets.press(Widgets.button(dialog, "Nouveau"));
			Widgets.press(Widgets.button(dialog, "Tout décocher"));
			Tree natures = Widgets.all(dialog, Tree.class).getFirst();
			TreeItem nature = Arrays.stream(natures.getItems()).filter(i -> i.getText().equals("Libellés")).findFirst().orElseThrow();
			nature.setChecked(true);
			studio.photograph("problemes-filtres");
			words.addAll(new Shown().control("filters", dialog).words());
			Widgets.press(Widgets.button(dialog, "Appliquer"));
		});
		studio.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.eclipse.ui.ide.configureFilters", null);
		studio.until("the wordings alone", () -> listed() == count(mos, "fr.referentiel.ui.libelles"));
		show("Tout montrer");
		assertEquals(List.of(), words.stream().filter(w -> english.has(w.text())).toList());
	}

	@Test
	void severalFindingsAreCorrectedAtOnce() throws Exception {
		IFile file = studio.projectOf("commun").getFile("ex.referentiel");
		String text = "référentiel EX « Exemple » {\n  diplôme BTS   niveau 5\n}\nprogramme « Un BTS » enseigne EX {\n  > Déclaration no 11\n  > Établissement no 12\n  > Salle no 13\n}\n";
		file.create(text.getBytes(UTF_8), true, false, null);
		ITextEditor editor = studio.open(file);
		studio.until("three findings with their corrections", () -> correctable(file) == 3);
		studio.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		studio.until("them listed", () -> listed() == findings(ROOT));
		TreeItem infos = Arrays.stream(tree().getItems()).filter(i -> i.getText().startsWith("Informations")).findFirst().orElseThrow();
		infos.setExpanded(true);
		tree().notifyListeners(SWT.Expand, expanding(infos));
		studio.pause(500);
		TreeItem[] listed = Arrays.stream(infos.getItems()).filter(i -> i.getText(1).equals("ex.referentiel")).toArray(TreeItem[]::new);
		tree().setSelection(new TreeItem[] { listed[0], listed[1] });
		tree().notifyListeners(SWT.Selection, new Event());
		studio.whenOpen("Corriger", "Terminer", dialog -> {
			studio.photograph("problemes-corriger");
			words.addAll(new Shown().control("corrections", dialog).words());
			Table[] tables = Widgets.all(dialog, Table.class).toArray(Table[]::new);
			assertEquals("Corriger la typographie", tables[0].getSelection()[0].getText());
			assertEquals(2, Arrays.stream(tables[1].getItems()).filter(TableItem::getChecked).count(), "those that were chosen");
			Widgets.press(Widgets.button(dialog, "Tout choisir"));
			Widgets.press(Widgets.button(dialog, "Terminer"));
		});
		studio.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", null);
		studio.until("all corrected", () -> !Studio.document(editor).get().contains(" no 1"));
		studio.until("none of these findings any more", () -> correctable(file) == 0);
		((ITextOperationTarget) Studio.viewer(editor)).doOperation(ITextOperationTarget.UNDO);
		assertEquals(text, Studio.document(editor).get(), "one step to undo");
		assertEquals(List.of(), words.stream().filter(w -> english.has(w.text())).toList());
	}

	private static long correctable(IFile file) throws CoreException {
		return Arrays.stream(file.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_ZERO)).filter(m -> m.getAttribute(MarkersJob.CODE, "").equals("typographie.numero"))
				.filter(m -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(m)).anyMatch(r -> r.getLabel().equals("Corriger la typographie"))).count();
	}

	private static Event expanding(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	@Test
	void everyFindingIsOfAKind() {
		assertEquals(List.of(), new Rules().infos().stream().map(RuleInfo::code).filter(c -> FindingKind.markerType(c).equals(MarkersJob.TYPE)).toList());
	}

	/** Chooses a filter in the menu of the view. */
	private void show(String filter) {
		choose("Montrer", filter);
	}

	private void choose(String menu, String item) {
		studio.page().activate(studio.page().findView(IPageLayout.ID_PROBLEM_VIEW));
		Widgets.viewMenu(tree(), view -> {
			Menu inner = Widgets.item(view, menu).getMenu();
			inner.notifyListeners(SWT.Show, new Event());
			Widgets.choose(Widgets.item(inner, item));
		});
	}

	private long listed() {
		return Arrays.stream(tree().getItems()).map(TreeItem::getText).mapToLong(t -> Long.parseLong(t.replaceAll(".*\\(|\\)", ""))).sum();
	}

	private static long findings(IResource in) throws CoreException {
		return count(in, MarkersJob.TYPE);
	}

	private static long count(IResource in, String type) throws CoreException {
		return in.findMarkers(type, true, IResource.DEPTH_INFINITE).length;
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
