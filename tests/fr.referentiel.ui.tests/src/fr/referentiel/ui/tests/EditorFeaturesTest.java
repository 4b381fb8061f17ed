// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import fr.referentiel.ui.editor.LanguageHover;
import fr.referentiel.ui.language.MarkersJob;

/** What the editor does for who writes, through the menus, keys and widgets of the workbench, photographed. */
class EditorFeaturesTest {
	/** A small référentiel with the same fault twice. */
	private static final String TWICE = """
			référentiel EX « Un diplôme d’exemple » {
			  diplôme BTS   niveau 5
			}

			programme « Un BTS d’exemple » enseigne EX {
			  > Déclaration d’activité no 11 75 00000 75
			  > Numéro d’établissement no 12
			}
			""";

	/** Blocks and comments; no line begins what folds only because the next is indented. */
	private static final String FOLDS = """
			// Un commentaire
			// de deux lignes
			référentiel EX « Un diplôme d’exemple »
			  option A « Une option »

			pôle P1 « Préparation » {
			  activité A1 « Veille » {
			    tâche A1T1 « Lire »
			    tâche A1T2 « Relire »
			  }
			  savoir S1 « Les règles » {
			    limites {
			      - Toutes
			    }
			  }
			}
			/* Un autre
			   commentaire */
			""";

	@RegisterExtension
	private final Studio studio = new Studio();

	private ITextEditor editor;
	private IDocument document;

	@Test
	void completionIsOfferedInAListAndInserted() throws Exception {
		open(studio.projectOf("mos").getFile("pole-1.referentiel"));
		int offset = document.get().indexOf("    tâche A1.1T2");
		document.replace(offset, 0, "    comp\n");
		caret(offset + "    comp".length());
		studio.until("the list, which is not shown when the server needs longer than the editor waits: then its key is pressed again", () -> {
			viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
			studio.pause(1000);
			return shells().size() > 1;
		});
		Table[] proposals = new Table[1]; // the list may be made anew while proposals come in
		studio.until("proposals", () -> {
			proposals[0] = popup(Table.class);
			return Arrays.stream(proposals[0].getItems()).anyMatch(i -> i.getText().startsWith("compétence"));
		});
		proposals[0].select(0);
		proposals[0].notifyListeners(SWT.Selection, new Event());
		studio.until("the explanation, without tags", () -> popup(StyledText.class).getText().strip().equals("Une compétence."));
		studio.photograph("editeur-propositions");
		proposals[0].notifyListeners(SWT.DefaultSelection, new Event());
		studio.until("the text inserted", () -> document.get().startsWith("    compétence A1.1C3 «", offset));
		studio.photograph("editeur-completion");
	}

	@Test
	void aCorrectionIsAppliedAndAllOfItsKindToo() throws Exception {
		IProject project = studio.projectOf("commun");
		IFile file = project.getFile("ex.referentiel");
		file.create(TWICE.getBytes(java.nio.charset.StandardCharsets.UTF_8), true, false, null);
		open(file);
		studio.until("both findings with their corrections", () -> corrections(file, "typographie.numero").size() == 2);
		List<String> labels = Arrays.stream(corrections(file, "typographie.numero").getFirst()).map(IMarkerResolution::getLabel).toList();
		assertTrue(labels.stream().anyMatch(l -> l.startsWith("Corriger tous les constats « ")), labels.toString());
		caret(document.get().indexOf("no 11") + 1);
		viewer().doOperation(ISourceViewer.QUICK_ASSIST);
		Table shown = popup(Table.class);
		studio.until("the corrections", () -> shown.getItemCount() > 0);
		studio.photograph("editeur-correction");
		shown.getShell().close();

		String before = document.get();
		apply(file, label -> !label.startsWith("Corriger tous") && !label.startsWith("Accepter") && !label.startsWith("Admettre"));
		studio.until("one corrected", () -> !document.get().equals(before));
		assertEquals(1, count(document.get(), " no 1"), document.get());
		viewer().doOperation(ITextOperationTarget.UNDO);
		assertEquals(before, document.get(), "one step to undo");
		studio.until("both findings again", () -> corrections(file, "typographie.numero").size() == 2);
		apply(file, label -> label.startsWith("Corriger tous"));
		studio.until("both corrected", () -> count(document.get(), " no 1") == 0);
		studio.until("no finding of the kind", () -> markers(file, "typographie.numero").isEmpty());
	}

	@Test
	void hoveringACodeTellsWhatItIs() throws Exception {
		open(studio.projectOf("mos").getFile("unites.referentiel"));
		int code = document.get().indexOf("unité U4") + "unité ".length();
		studio.until("the language to answer", () -> told(code) != null);
		assertTrue(told(code).contains("<b>") && told(code).contains("Préparation et mise en œuvre"), told(code));
		assertEquals("U4", document.get(code, new LanguageHover().getHoverRegion(viewer(), code).getLength()), "the window closes when the mouse leaves the word");
	}

	@Test
	void hoveringAKeywordTellsWhatMayFollow() throws Exception {
		open(studio.projectOf("mos").getFile("unites.referentiel"));
		int keyword = document.get().indexOf("unité U4");
		studio.until("the language to answer", () -> told(keyword) != null);
		assertTrue(told(keyword).contains("unité [facultative] [CODE] [« TEXTE »] ( selon « TEXTE » | MENTION )* [{ … }]"), told(keyword));
	}

	private String told(int offset) throws Exception {
		CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> new LanguageHover().getHoverInfo(viewer(), new Region(offset, 0)));
		studio.until("an answer", asked::isDone);
		return asked.get();
	}

	@Test
	void renamingAsksShowsWhatWillChangeAndChangesTheCodesBuiltOnIt() throws Exception {
		IProject mos = studio.projectOf("mos");
		open(mos.getFile("pole-1.referentiel"));
		caret(document.get().indexOf("A1.2 «") + 1);
		List<String> previewed = new ArrayList<>();
		studio.whenOpen("Renommer A1.2", "Annuler", dialog -> rename(dialog, previewed));
		run("fr.referentiel.ui.renommer");
		studio.until("the renamed code", () -> document.get().contains("activité A1.8 «"));
		assertTrue(document.get().contains("tâche A1.8T1 «") && !document.get().contains("A1.2"), "codes built on it");
		assertTrue(previewed.toString().contains("pole-1.referentiel"), previewed.toString());
		viewer().doOperation(ITextOperationTarget.UNDO);
		assertTrue(document.get().contains("activité A1.2 «"));
	}

	private void rename(Shell dialog, List<String> previewed) {
		Text code = Widgets.all(dialog, Text.class).getFirst();
		Widgets.type(code, "A1.2 !");
		studio.photograph("editeur-renommer-refus");
		assertFalse(Widgets.button(dialog, "OK").isEnabled(), "a code has no blank");
		Widgets.type(code, "A1.8");
		Button preview = Widgets.all(dialog, Button.class).stream().filter(b -> b.getText().replace("&", "").startsWith("Aperçu")).findFirst().orElseThrow();
		Widgets.press(preview);
		studio.until("the preview", () -> !Widgets.all(dialog, Tree.class).isEmpty());
		studio.photograph("editeur-renommer");
		EnglishStrings english = new EnglishStrings();
		assertEquals(List.of(), new Shown().control("preview", dialog).words().stream().filter(w -> english.has(w.text())).toList());
		Widgets.all(dialog, Tree.class).forEach(t -> previewed.addAll(labels(t.getItems())));
		Widgets.press(Widgets.button(dialog, "OK"));
	}

	@Test
	void theTextIsFormattedInOneStepToUndo() throws Exception {
		open(studio.projectOf("mos").getFile("unites.referentiel"));
		String before = document.get();
		document.set(before.replace("\n  ", "\n         "));
		String crooked = document.get();
		assertFalse(crooked.equals(before));
		run("fr.referentiel.ui.mettreEnForme");
		studio.until("the text as it was", () -> document.get().equals(before));
		viewer().doOperation(ITextOperationTarget.UNDO);
		assertEquals(crooked, document.get());
	}

	@Test
	void aboveEachElementALineSaysWhatAnswersToIt() throws Exception {
		open(studio.projectOf("mos").getFile("pole-1.referentiel"));
		StyledText text = viewer().getTextWidget();
		int line = document.getLineOfOffset(document.get().indexOf("activité A1.1 «"));
		studio.until("room above the line", () -> text.getLineVerticalIndent(line) > 0);
	}

	@Test
	void blocksFold() throws Exception {
		open(studio.projectOf("mos").getFile("pole-1.referentiel"));
		studio.until("the pôle among what can be folded", () -> folds().stream().anyMatch(fold -> fold.startsWith("suite pôle P1") || fold.startsWith("pôle P1")));
		int lines = viewer().getTextWidget().getLineCount();
		viewer().doOperation(ProjectionViewer.COLLAPSE_ALL);
		studio.until("fewer lines", () -> viewer().getTextWidget().getLineCount() < lines / 2);
		studio.photograph("editeur-replie");
		String shown = viewer().getTextWidget().getText();
		assertTrue(shown.contains("pôle P1"), shown);
		viewer().doOperation(ProjectionViewer.EXPAND_ALL);
		assertEquals(lines, viewer().getTextWidget().getLineCount());
	}

	@Test
	void anElementItsLimitesAndCommentsFoldToTheirFirstLine() throws Exception {
		IFile file = studio.projectOf("commun").getFile("plis.referentiel");
		file.create(FOLDS.getBytes(java.nio.charset.StandardCharsets.UTF_8), true, false, null);
		open(file);
		studio.until("what can be folded, and nothing else", () -> folds().equals(List.of("// Un commentaire", "pôle P1 « Préparation » {",
				"activité A1 « Veille » {", "savoir S1 « Les règles » {", "limites {", "/* Un autre")));
		fold("activité A1");
		assertFalse(viewer().getTextWidget().getText().contains("tâche A1T1"));
		assertTrue(viewer().getTextWidget().getText().contains("  activité A1 « Veille » {\n  }\n  savoir S1"), viewer().getTextWidget().getText());
		fold("limites {");
		fold("/* Un autre");
		studio.photograph("editeur-plis");
		assertEquals(List.of("activité A1 « Veille » {", "limites {", "/* Un autre"), folded());
		document.replace(document.get().indexOf("pôle P1"), 0, "catégorie AUTRE\n// un\n// deux\n");
		studio.until("the new comment", () -> folds().contains("// un"));
		assertEquals(List.of("activité A1 « Veille » {", "limites {", "/* Un autre"), folded(), "writing elsewhere unfolds nothing");
		document.replace(document.get().indexOf(" {\n    tâche A1T1"), 2, "");
		studio.until("no activité to fold", () -> folds().stream().noneMatch(fold -> fold.startsWith("activité")));
		assertTrue(viewer().getTextWidget().getText().contains("tâche A1T1"), "nothing stays hidden");
	}

	/** The first lines of what can be folded, in their order. */
	private List<String> folds() throws Exception {
		return firstLines(fold -> true);
	}

	private List<String> folded() throws Exception {
		return firstLines(ProjectionAnnotation::isCollapsed);
	}

	private List<String> firstLines(Predicate<ProjectionAnnotation> which) throws Exception {
		TreeMap<Integer, String> lines = new TreeMap<>();
		for (ProjectionAnnotation fold : annotations()) {
			if (which.test(fold)) {
				Position position = viewer().getProjectionAnnotationModel().getPosition(fold);
				IRegion line = document.getLineInformationOfOffset(position.offset);
				lines.put(position.offset, document.get(line.getOffset(), line.getLength()).strip());
			}
		}
		return List.copyOf(lines.values());
	}

	private List<ProjectionAnnotation> annotations() {
		List<ProjectionAnnotation> all = new ArrayList<>();
		var model = viewer().getProjectionAnnotationModel();
		if (model != null) {
			model.getAnnotationIterator().forEachRemaining(a -> all.add((ProjectionAnnotation) a));
		}
		return all;
	}

	/** Folds what begins on the line of a text. */
	private void fold(String start) throws Exception {
		var model = viewer().getProjectionAnnotationModel();
		int line = document.getLineOfOffset(document.get().indexOf(start));
		for (ProjectionAnnotation fold : annotations()) {
			if (document.getLineOfOffset(model.getPosition(fold).offset) == line) {
				model.collapse(fold);
			}
		}
	}

	@Test
	void whereTheElementUnderTheCaretIsNamedIsMarked() throws Exception {
		open(studio.projectOf("mos").getFile("pole-1.referentiel"));
		caret(document.get().indexOf("A1.1C1") + 2);
		studio.until("the marks", () -> marked().contains("A1.1C1"));
		studio.photograph("editeur-occurrences");
	}

	@Test
	void f3LeadsToTheDefinitionAndTheReferencesAreListed() throws Exception {
		IProject mos = studio.projectOf("mos");
		open(mos.getFile("epreuve-e4.referentiel"));
		caret(document.get().indexOf("unité U4") + "unité ".length() + 1);
		studio.until("the definition", () -> { // which is not known before the folder has been read
			run("org.eclipse.ui.edit.text.open.hyperlink");
			studio.pause(300);
			return studio.page().getActiveEditor().getEditorInput().getName().equals("unites.referentiel");
		});
		ITextEditor there = studio.page().getActiveEditor().getAdapter(ITextEditor.class);
		studio.until("the code", () -> ((ITextSelection) there.getSelectionProvider().getSelection()).getText().equals("U4"));

		List<String> listed = new ArrayList<>();
		studio.whenOpen("Où est-il cité ?", "Annuler", dialog -> {
			Table places = Widgets.all(dialog, Table.class).getFirst();
			studio.until("the places", () -> places.getItemCount() > 1);
			studio.photograph("editeur-references");
			Arrays.stream(places.getItems()).forEach(i -> listed.add(i.getText()));
			Widgets.press(Widgets.button(dialog, "Annuler"));
		});
		run("org.eclipse.ui.genericeditor.findReferences");
		studio.until("the list", () -> !listed.isEmpty());
		studio.pause(100);
		assertTrue(listed.stream().anyMatch(l -> l.startsWith("epreuve-e4.referentiel")), listed.toString());
	}

	@Test
	void theOutlineShowsTheElementsAndLeadsToThem() throws Exception {
		IViewPart outline = studio.page().showView(IPageLayout.ID_OUTLINE);
		open(studio.projectOf("mos").getFile("pole-1.referentiel"));
		Tree[] tree = new Tree[1];
		studio.until("the outline", () -> {
			tree[0] = Widgets.all(studio.page().getWorkbenchWindow().getShell(), Tree.class).stream().filter(t -> labels(t.getItems()).toString().contains("A1.1 ")).findFirst().orElse(null);
			return tree[0] != null;
		});
		TreeItem element = find(tree[0].getItems(), "A1.2 ");
		studio.page().activate(outline);
		tree[0].setFocus();
		tree[0].setSelection(element);
		Event event = new Event();
		event.item = element;
		tree[0].notifyListeners(SWT.Selection, event);
		studio.until("the element in the text", () -> selection().getText().startsWith("A1.2"));
		studio.photograph("editeur-plan");
	}

	private void open(IFile file) throws Exception {
		editor = studio.open(file);
		document = Studio.document(editor);
	}

	private ISourceViewer sourceViewer() {
		return Studio.viewer(editor);
	}

	private ProjectionViewer viewer() {
		return (ProjectionViewer) sourceViewer();
	}

	private void caret(int offset) {
		editor.selectAndReveal(offset, 0);
	}

	private ITextSelection selection() {
		return (ITextSelection) editor.getSelectionProvider().getSelection();
	}

	private void run(String command) throws ExecutionException {
		studio.page().activate(studio.page().getActiveEditor());
		try {
			studio.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	private static List<Shell> shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && s.isVisible()).toList();
	}

	/** The widget of the little window that has opened over the editor. */
	private <T extends org.eclipse.swt.widgets.Control> T popup(Class<T> kind) {
		Shell workbench = studio.page().getWorkbenchWindow().getShell();
		List<T> found = new ArrayList<>();
		studio.until("a little window", () -> {
			found.clear();
			shells().stream().filter(s -> s != workbench).forEach(s -> found.addAll(Widgets.all(s, kind)));
			return !found.isEmpty();
		});
		return found.getFirst();
	}

	private static List<IMarker> markers(IResource file, String code) throws Exception {
		return Arrays.stream(file.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_INFINITE)).filter(m -> m.getAttribute(MarkersJob.CODE, "").endsWith(code)).toList();
	}

	/** The corrections of each finding whose own have come from the server; its explanation is there from the beginning. */
	private static List<IMarkerResolution[]> corrections(IFile file, String code) throws Exception {
		return markers(file, code).stream().map(m -> IDE.getMarkerHelpRegistry().getResolutions(m))
				.filter(all -> Arrays.stream(all).anyMatch(one -> one.getLabel().startsWith("Corriger tous"))).toList();
	}

	private static void apply(IFile file, java.util.function.Predicate<String> wanted) throws Exception {
		IMarker marker = markers(file, "typographie.numero").getFirst();
		Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).filter(r -> wanted.test(r.getLabel())).findFirst()
				.orElseThrow(() -> new AssertionError("no such correction")).run(marker);
	}

	private static int count(String text, String part) {
		return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
	}

	/** The texts that are marked as occurrences. */
	private List<String> marked() throws Exception {
		List<String> texts = new ArrayList<>();
		for (var all = sourceViewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if ("Cité ici".equals(annotation.getText())) {
				var position = sourceViewer().getAnnotationModel().getPosition(annotation);
				texts.add(document.get(position.offset, position.length));
			}
		}
		return texts;
	}

	private static List<String> labels(TreeItem[] items) {
		return Arrays.stream(items).flatMap(i -> java.util.stream.Stream.concat(java.util.stream.Stream.of(i.getText()), labels(i.getItems()).stream())).collect(Collectors.toList());
	}

	private static TreeItem find(TreeItem[] items, String start) {
		for (TreeItem item : items) {
			TreeItem found = item.getText().startsWith(start) ? item : find(item.getItems(), start);
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
