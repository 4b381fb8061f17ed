// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.diagram.Scene;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.ui.reading.Wanted;
import fr.referentiel.ui.trace.TraceabilityView;
import fr.referentiel.ui.workbench.ThemeHandler;

/** The view « Traçabilité », used with the mouse, from the keyboard, and as a screen reader does. */
class TraceabilityTest {
	private static final String FIRST = "competence:A1.1C1";

	@RegisterExtension
	private final Studio studio = new Studio();

	private TraceabilityView view;

	@AfterEach
	void closeTheView() {
		studio.page().zoomOut();
		if (view != null) {
			studio.page().hideView(view);
		}
	}

	@Test
	void aClickTracesWhatDependsOnAnElementAndADoubleClickOpensItsText() throws Exception {
		show("mos");
		nearer();
		reach(FIRST);
		Rectangle box = view.bounds(FIRST);
		Widgets.click(canvas(), box.x + box.width / 2, box.y + box.height / 2);
		assertEquals(FIRST, view.selected());
		assertTrue(note().startsWith("A1.1C1 Recenser les sources"), note());
		studio.photograph("tracabilite-suivi");
		Widgets.mouse(canvas(), SWT.MouseDoubleClick, box.x + 5, box.y + 5);
		studio.until("the text of the competence", () -> line().contains("compétence A1.1C1"));
		assertTrue(studio.page().getActivePart() instanceof IEditorPart);
	}

	@Test
	void theWheelZoomsUnderThePointerAndDraggingMoves() throws Exception {
		show("mos");
		double fitted = view.scale();
		Rectangle before = view.bounds(FIRST);
		wheel(before.x, before.y, 1);
		assertTrue(view.scale() > fitted);
		assertTrue(Math.abs(view.bounds(FIRST).x - before.x) <= 1 && Math.abs(view.bounds(FIRST).y - before.y) <= 1, "the place under the pointer stays");
		Widgets.mouse(canvas(), SWT.MouseDown, 3, 3);
		Widgets.mouse(canvas(), SWT.MouseMove, 43, 23);
		Widgets.mouse(canvas(), SWT.MouseUp, 43, 23);
		assertEquals(before.x + 40, view.bounds(FIRST).x, 1);
		assertEquals(before.y + 20, view.bounds(FIRST).y, 1);
		Widgets.press(bar(), "Tout voir");
		assertEquals(fitted, view.scale());
		assertEquals(before, view.bounds(FIRST));
	}

	@Test
	void theKeyboardDoesAllThatTheMouseDoes() throws Exception {
		show("mos");
		canvas().setFocus();
		double fitted = view.scale();
		key(0, '+');
		assertTrue(view.scale() > fitted);
		key(0, '-');
		assertEquals(fitted, view.scale(), 1e-9);
		int before = view.bounds(FIRST).x;
		key(SWT.ARROW_RIGHT, SWT.SHIFT);
		assertEquals(before - 60, view.bounds(FIRST).x, 1);
		key(0, '0');
		assertEquals(before, view.bounds(FIRST).x);

		key(SWT.HOME, 0);
		String first = view.selected();
		assertEquals(view.scene().view().graph().nodes().getFirst().id(), first);
		key(SWT.PAGE_DOWN, 0);
		assertEquals(view.scene().view().graph().nodes().get(1).id(), view.selected());
		key(SWT.PAGE_UP, 0);
		assertEquals(first, view.selected());
		Widgets.type(search(), "A1.1C1");
		search().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(FIRST, view.selected());
		key(SWT.ARROW_DOWN, 0);
		assertEquals("competence:A1.1C2", view.selected());
		key(SWT.ARROW_UP, 0);
		key(SWT.ARROW_LEFT, 0);
		assertEquals("activite:A1.1", view.selected());

		key(SWT.CR, 0);
		studio.until("the text of the activity", () -> line().contains("activité A1.1 «"));
		canvas().setFocus();
		key(SWT.ESC, 0);
		assertNull(view.selected());
	}

	@Test
	void tabLeavesTheCanvas() throws Exception {
		show("mos");
		Event tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		tab.doit = false;
		canvas().notifyListeners(SWT.Traverse, tab);
		assertTrue(tab.doit);
	}

	@Test
	void aContainerIsFoldedAndUnfolded() throws Exception {
		show("mos");
		int boxes = view.scene().boxes().size();
		nearer();
		reach("pole:P1");
		key(SWT.SPACE, 0);
		studio.until("the folded pôle", () -> view.scene().boxes().stream().anyMatch(b -> b.node().id().equals("pole:P1")));
		assertTrue(view.scene().boxes().size() < boxes);
		assertNull(view.bounds(FIRST));
		studio.photograph("tracabilite-replie");
		Rectangle box = view.bounds("pole:P1");
		Widgets.click(canvas(), box.x + box.width - (int) (8 * view.scale()), box.y + 1);
		studio.until("the unfolded pôle", () -> view.scene().boxes().size() == boxes);
		reach(FIRST);
		Widgets.press(bar(), "Replier");
		studio.until("the container around the competence folded", () -> view.bounds(FIRST) == null);
		Widgets.press(bar(), "Tout déplier");
		studio.until("everything again", () -> view.scene().boxes().size() == boxes);
	}

	@Test
	void searchGoesFromOneToTheNextAndSaysWhenThereIsNone() throws Exception {
		show("mos");
		Widgets.type(search(), "securite");
		search().notifyListeners(SWT.DefaultSelection, new Event());
		String one = view.selected();
		search().notifyListeners(SWT.DefaultSelection, new Event());
		assertNotEquals(one, view.selected());
		assertTrue(label(view.selected()).toLowerCase().contains("sécurité"), label(view.selected()));
		Widgets.type(search(), "licorne");
		search().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals("Rien ne contient « licorne » dans cette vue.", note());
	}

	@Test
	void anOptionShowsWhatItSees() throws Exception {
		show("sio");
		Combo options = Widgets.all(bar(), Combo.class).get(1);
		assertEquals(List.of("Toutes les options", "Option SISR", "Option SLAM"), List.of(options.getItems()));
		studio.until("the options", () -> options.getSize().x > 0);
		Scene all = view.scene();
		Widgets.choose(options, "Option SISR");
		studio.until("the option’s picture", () -> view.scene() != all);
		assertTrue(view.scene().view().subtitle().contains("option SISR"), view.scene().view().subtitle());
		assertTrue(view.scene().boxes().size() < all.boxes().size());
		studio.photograph("tracabilite-option");
	}

	@Test
	void aReferentielWithoutOptionsOffersNone() throws Exception {
		show("mos");
		assertEquals(1, Widgets.all(bar(), Combo.class).size());
	}

	@Test
	void theFilterKeepsOnlyHolesAndSaysWhenThereIsNone() throws Exception {
		IProject project = show("mos");
		Widgets.tick(Widgets.button(bar(), "Manques seulement"), true);
		studio.until("the sentence", () -> view.scene() == null);
		assertEquals("Aucun manque : tout ce que montre cette vue a une réponse.", view.message());
		studio.photograph("tracabilite-sans-manque");

		Path blocs = project.getLocation().toFile().toPath().resolve("blocs.referentiel");
		Files.writeString(blocs, Files.readString(blocs).replace("  correspond unité U6\n", ""));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		studio.until("the holes of the files on the disk", () -> view.scene() != null);
		assertFalse(view.scene().view().holes().isEmpty());
		studio.photograph("tracabilite-manques");
	}

	@Test
	void theViewAndTheEditorFollowEachOther() throws Exception {
		IProject mos = show("mos");
		Widgets.tick(Widgets.button(bar(), "Suivre l’éditeur"), true);
		canvas().setFocus();
		studio.until("the view to be active", () -> studio.page().getActivePart() == view);
		Widgets.type(search(), "A2.1C1");
		search().notifyListeners(SWT.DefaultSelection, new Event());
		studio.until("the text of the competence", () -> line().contains("compétence A2.1C1"));
		assertEquals(view, studio.page().getActivePart(), "the picture keeps the focus");

		ITextEditor editor = studio.open(mos.getFile("pole-1.referentiel"));
		editor.selectAndReveal(Studio.document(editor).get().indexOf("compétence A1.1C1"), 0);
		studio.until("the element at the caret", () -> FIRST.equals(view.selected()));
		Rectangle shown = view.bounds(FIRST);
		assertTrue(canvas().getClientArea().contains(shown.x, shown.y), "it is in sight");
	}

	@Test
	void onlyWhatDependsOnAnElementIsShown() throws Exception {
		show("mos");
		Widgets.choose(Widgets.all(bar(), Combo.class).getFirst(), "Ce qui dépend d’un élément");
		studio.until("the advice", () -> view.message().startsWith("Choisissez d’abord un élément dans une autre vue"));
		Widgets.choose(Widgets.all(bar(), Combo.class).getFirst(), "Activités, compétences, unités");
		studio.until("the picture", () -> view.scene() != null);
		reach(FIRST);
		key(0, 'i');
		studio.until("the impact", () -> FIRST.equals(view.scene().view().centre()));
		studio.photograph("tracabilite-isole");
	}

	@Test
	void whatIsDrawnIsWritten(@TempDir Path folder) throws Exception {
		show("mos");
		for (String name : List.of("vue.svg", "vue.png", "vue.pdf", "vue.html")) {
			view.export(folder.resolve(name));
		}
		assertTrue(Files.readString(folder.resolve("vue.svg")).contains("A1.1C1"));
		assertTrue(new String(Files.readAllBytes(folder.resolve("vue.png")), StandardCharsets.ISO_8859_1).startsWith("\u0089PNG"));
		assertTrue(new String(Files.readAllBytes(folder.resolve("vue.pdf")), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
		IOException wrong = assertThrows(IOException.class, () -> view.export(folder.resolve("vue.doc")));
		assertTrue(wrong.getMessage().startsWith("« vue.doc » n’a pas une extension connue."), wrong.getMessage());
		assertThrows(IOException.class, () -> view.export(folder.resolve("vue.svg").resolve("dedans.svg")));
	}

	@Test
	void thereIsASentenceWhereThereIsNothingToShow() throws Exception {
		view = (TraceabilityView) studio.page().showView(TraceabilityView.ID);
		assertEquals("Ouvrez un fichier .referentiel, ou choisissez un projet : la vue montre son référentiel.", view.message());
		studio.photograph("tracabilite-vide");
		view.show(Wanted.at(Files.createTempDirectory("vide")));
		studio.until("the reason", () -> view.message().endsWith("ne contient pas de référentiel."));
		Widgets.press(bar(), "Replier");
		Widgets.press(bar(), "Isoler");
		key(SWT.ARROW_DOWN, 0);
		assertNull(view.scene());
	}

	@Test
	void aScreenReaderIsToldTheElementsAndWhichIsSelected() throws Exception {
		show("mos");
		AccessibleEvent name = new AccessibleEvent(canvas());
		name.childID = ACC.CHILDID_SELF;
		view.access().getName(name);
		assertEquals("Diagramme : Activités, compétences, unités", name.result);
		reach(FIRST);
		AccessibleControlEvent selection = new AccessibleControlEvent(canvas());
		view.access().getSelection(selection);
		name.childID = selection.childID;
		view.access().getName(name);
		assertEquals("compétence A1.1C1, " + label(FIRST), name.result);
		view.access().getDescription(name);
		assertEquals("Dans A1.1. 1 lien.", name.result);
		AccessibleControlEvent count = new AccessibleControlEvent(canvas());
		view.access().getChildCount(count);
		assertEquals(view.scene().view().graph().nodes().size(), count.detail);
	}

	@Test
	void thePictureIsDarkInTheDarkTheme() throws Exception {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		themes.setTheme(ThemeHandler.DARK, false);
		try {
			show("mos");
			reach(FIRST);
			studio.photograph("tracabilite-sombre");
			var background = canvas().getParent().getBackground();
			assertTrue(background.getRed() < 128, "the theme is not dark: " + background);
		} finally {
			themes.setTheme(ThemeHandler.LIGHT, false);
		}
	}

	private IProject show(String model) throws Exception {
		IProject project = studio.projectOf(model);
		view = (TraceabilityView) studio.page().showView(TraceabilityView.ID);
		studio.page().toggleZoom(studio.page().getReference(view));
		view.show(Wanted.at(project.getLocation().toFile().toPath()));
		studio.until("the picture", () -> view.scene() != null);
		return project;
	}

	private void nearer() {
		while (view.scale() < 0.9) {
			key(0, '+');
		}
	}

	/** Selects an element from the keyboard. */
	private void reach(String id) {
		key(SWT.HOME, 0);
		for (int i = 0; i < view.scene().view().graph().nodes().size() && !id.equals(view.selected()); i++) {
			key(SWT.PAGE_DOWN, 0);
		}
		assertEquals(id, view.selected());
	}

	private Canvas canvas() {
		return root().stream().filter(c -> c.getClass().getSimpleName().equals("SceneCanvas")).findFirst().orElseThrow();
	}

	private List<Canvas> root() {
		return Widgets.all(studio.page().getWorkbenchWindow().getShell(), Canvas.class);
	}

	private Composite bar() {
		return (Composite) canvas().getParent().getChildren()[0];
	}

	private Text search() {
		return Widgets.all(bar(), Text.class).getFirst();
	}

	/** What the line under the picture says. */
	private String note() {
		return Widgets.all(canvas().getParent(), Label.class).getLast().getText();
	}

	private void key(int code, int modifiers) {
		Widgets.key(canvas(), code, (char) 0, modifiers);
	}

	private void key(int code, char character) {
		Widgets.key(canvas(), code, character, 0);
	}

	private void wheel(int x, int y, int count) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.count = count;
		canvas().notifyListeners(SWT.MouseVerticalWheel, event);
	}

	private String label(String id) {
		return view.scene().view().graph().nodes().stream().filter(n -> n.id().equals(id)).map(TraceNode::label).findFirst().orElseThrow();
	}

	/** The line of the active editor where the caret stands. */
	private String line() throws Exception {
		if (studio.page().getActiveEditor() == null || !(studio.page().getActiveEditor().getAdapter(ITextEditor.class) instanceof ITextEditor editor)) {
			return "";
		}
		var selection = (org.eclipse.jface.text.ITextSelection) editor.getSelectionProvider().getSelection();
		var document = Studio.document(editor);
		var region = document.getLineInformation(selection.getStartLine());
		return document.get(region.getOffset(), region.getLength());
	}
}
