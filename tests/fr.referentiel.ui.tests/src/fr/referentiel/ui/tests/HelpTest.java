// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import fr.referentiel.ui.help.Guide;
import fr.referentiel.ui.help.StudioHelp;
import fr.referentiel.ui.language.MarkersJob;
import fr.referentiel.ui.welcome.WelcomeEditor;
import fr.referentiel.ui.welcome.WelcomeInput;

class HelpTest {
	@RegisterExtension
	private final Studio studio = new Studio();
	private final List<String> opened = new ArrayList<>();
	private final StudioHelp help = new StudioHelp(new Guide(opened::add));

	@Test
	void f1IsTheHelpOnWhatIsChosen() throws Exception {
		var binding = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance("F1"));
		assertEquals("org.eclipse.ui.help.dynamicHelp", binding.getParameterizedCommand().getId());
		assertTrue(PlatformUI.getWorkbench().getHelpSystem().hasHelpUI());
	}

	@Test
	void theMenuOpensTheFirstPage() throws Exception {
		help.displayHelp();
		assertTrue(page().contains("<h1 id=\"guide-de-lutilisateur\">"), page());
	}

	@Test
	void inTheEditorHelpIsAboutWritingAndOnAFindingAboutItsRule() throws Exception {
		IFile file = studio.projectOf("mos").getFile("pole-1.referentiel");
		ITextEditor editor = studio.open(file);
		studio.until("a finding", () -> file.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_ZERO).length > 0);
		editor.selectAndReveal(0, 0);
		help.displayDynamicHelp();
		assertTrue(opened.getLast().endsWith("utilisateur/ecrire.html"), opened.toString());

		IMarker finding = file.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_ZERO)[0];
		editor.selectAndReveal(finding.getAttribute(IMarker.CHAR_START, 0), 0);
		help.displayDynamicHelp();
		assertTrue(page().contains("<h1 id=\"" + finding.getAttribute(MarkersJob.CODE, "").replace(".", "") + "\">"), page());
	}

	@Test
	void everyFindingOfMosCanBeExplained() throws Exception {
		IProject mos = studio.projectOf("mos");
		studio.open(mos.getFile("pole-1.referentiel"));
		studio.until("all findings of MOS", () -> mos.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_INFINITE).length == Studio.expected("mos"));
		for (IMarker finding : mos.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_INFINITE)) {
			Set<String> labels = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(finding)).map(r -> r.getLabel()).collect(Collectors.toSet());
			assertTrue(labels.contains("Expliquer ce constat dans le guide"), finding.getAttribute(MarkersJob.CODE, "") + labels);
		}
	}

	@Test
	void eachPartOfTheWindowHasItsPage() throws Exception {
		for (String view : List.of(IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROJECT_EXPLORER, "fr.referentiel.ui.tracabilite")) {
			studio.page().activate(studio.page().showView(view));
			help.displayDynamicHelp();
			placed();
		}
	}

	@Test
	void dialogsHaveTheirPages() throws Exception {
		for (String context : List.of("nouveau", "importer", "generer", "gravites", "preferences")) {
			IContext found = HelpSystem.getContext("fr.referentiel.ui." + context);
			assertNotNull(found, context);
			help.displayContext(found, 0, 0);
			assertTrue(found.getRelatedTopics().length > 0 && !opened.getLast().endsWith("index.html"), opened.toString());
			placed();
		}
	}

	/** The page that was opened last is there, and so is the place in it. */
	private void placed() throws Exception {
		String[] parts = opened.getLast().split("#");
		assertTrue(parts.length == 1 || page().contains("id=\"" + parts[1] + "\""), opened.getLast());
	}

	private String page() throws Exception {
		return Files.readString(Path.of(URI.create(opened.getLast().split("#")[0])));
	}

	@Test
	void theWelcomePageSaysWhatToBeginWith() throws Exception {
		WelcomeEditor editor = (WelcomeEditor) studio.page().openEditor(new WelcomeInput(), WelcomeEditor.ID);
		assertEquals("Bienvenue", editor.getTitle());
		studio.photograph("bienvenue");
	}

	@Test
	void theAboutDialogSaysWhatTheProductIs() throws Exception {
		Display.getCurrent().timerExec(1500, () -> {
			studio.photograph("a-propos");
			Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.getText().startsWith("À propos")).forEach(Shell::close);
		});
		assertNotNull(PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("fr.referentiel.ui.aPropos", null));
	}
}
