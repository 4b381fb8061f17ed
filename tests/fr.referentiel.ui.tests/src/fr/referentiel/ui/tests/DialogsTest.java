// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/** What the dialogs of ordinary work say, those of the platform as ours: no English is left in them. */
class DialogsTest {
	@RegisterExtension
	private final Studio studio = new Studio();
	private final EnglishStrings english = new EnglishStrings();
	private final List<String> left = new ArrayList<>();

	@Test
	void aboutProjectsAndFiles() throws Exception {
		IProject project = studio.projectOf("commun");
		for (String command : List.of("edit.delete", "file.properties", "newWizard")) {
			choose(project);
			opened("projet-", command);
		}
		for (String command : List.of("edit.delete", "edit.move", "file.properties")) {
			choose(project.getFile("commun.referentiel"));
			opened("fichier-", command);
		}
		assertEquals("", String.join("\n", left));
	}

	@Test
	void whatTheEmptyExplorerOffers() throws Exception {
		studio.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
		opened("vide-projet", () -> Widgets.all(studio.page().getWorkbenchWindow().getShell(), Hyperlink.class).stream().filter(l -> l.getText().equals("Créer un projet…"))
				.findFirst().ifPresent(link -> Widgets.key(link, SWT.CR, SWT.CR, 0)));
		assertEquals("", String.join("\n", left));
	}

	@Test
	void whatNobodyNeedsIsNotFoundByName() {
		var activities = PlatformUI.getWorkbench().getActivitySupport().getActivityManager();
		List<String> hidden = List.of("help.aboutAction", "file.export", "perspectives.showPerspective", "window.closeAllPerspectives", "window.customizePerspective");
		assertEquals(List.of(), hidden.stream().filter(c -> activities.getIdentifier("org.eclipse.ui/org.eclipse.ui." + c).isEnabled()).toList());
		assertTrue(activities.getIdentifier("org.eclipse.ui/org.eclipse.ui.window.resetPerspective").isEnabled());
	}

	@Test
	void whatIsFoundByName() throws Exception {
		for (Command command : studio.page().getWorkbenchWindow().getService(ICommandService.class).getDefinedCommands()) {
			if (command.isHandled() && command.isEnabled() && english.has(command.getName())) {
				left.add(command.getId() + " > " + command.getName());
			}
		}
		assertEquals("", String.join("\n", left));
	}

	@Test
	void aboutTextsAndTheWindow() throws Exception {
		IFile file = studio.projectOf("commun").getFile("commun.referentiel");
		for (String command : List.of("file.saveAs", "edit.text.goto.line", "navigate.openResource", "views.showView", "window.preferences",
				"window.openEditorDropDown", "window.quickAccess")) {
			studio.open(file);
			studio.pause(300);
			opened("texte-", command);
		}
		studio.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		studio.pause(300);
		opened("problemes-", "ide.configureColumns");
		assertEquals("", String.join("\n", left));
	}

	private void choose(Object element) throws Exception {
		CommonNavigator explorer = (CommonNavigator) studio.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
		explorer.getCommonViewer().expandAll();
		explorer.getCommonViewer().setSelection(new StructuredSelection(element));
		studio.pause(300);
	}

	private void opened(String prefix, String command) throws Exception {
		IHandlerService handlers = studio.page().getWorkbenchWindow().getService(IHandlerService.class);
		opened(prefix + command.substring(command.lastIndexOf('.') + 1), () -> handlers.executeCommand("org.eclipse.ui." + command, null));
	}

	/** Does what opens a dialog, reads all that it says, and closes it. */
	private void opened(String name, Executable opening) throws Exception {
		Set<Shell> before = Set.of(Display.getCurrent().getShells());
		List<Shell> seen = new ArrayList<>();
		Display.getCurrent().timerExec(300, new Runnable() {
			private boolean there;

			@Override
			public void run() {
				List<Shell> fresh = Arrays.stream(Display.getCurrent().getShells()).filter(s -> !before.contains(s) && s.isVisible()).toList();
				if (fresh.isEmpty() || !there) {
					there = !fresh.isEmpty(); // it may be about to open, which looks at events too
					Display.getCurrent().timerExec(there ? 500 : 100, this);
					return;
				}
				studio.photograph("dialogue-" + name);
				fresh.stream().filter(s -> !s.isDisposed()).forEach(s -> read(name, s));
				seen.addAll(fresh);
			}
		});
		assertDoesNotThrow(opening);
		studio.until("the dialog « " + name + " »", () -> !seen.isEmpty());
	}

	private void read(String where, Shell dialog) {
		Shown shown = new Shown();
		shown.add(where, dialog.getText());
		shown.control(where, dialog).words().stream().filter(w -> english.has(w.text())).forEach(w -> left.add(where + " > " + w.text()));
		dialog.close();
	}
}
