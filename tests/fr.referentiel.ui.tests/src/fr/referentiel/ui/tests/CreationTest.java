// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.ui.language.MarkersJob;

/** The wizards that begin a référentiel, filled in as a user does, with wrong input too. None of them ever overwrites. */
class CreationTest {
	private static final String CODE = "Code de la spécialité (MCO, NDRC…) :";
	private static final String NAME = "Nom du projet :";
	private static final String FILE = "Fichier texte :";

	@RegisterExtension
	private final Studio studio = new Studio();

	@TempDir
	private Path outside;

	@Test
	void aNewReferentielIsAProjectThatOpensWithoutAnyFinding() throws Exception {
		Shell wizard = open("fr.referentiel.ui.nouveau.referentiel", null);
		assertFalse(Widgets.button(wizard, "Terminer").isEnabled(), "nothing is typed yet");
		refuses(wizard, CODE, "9 !", "« 9 ! » ne peut pas être le code d’un référentiel.");
		refuses(wizard, CODE, "A/B", "« A/B » ne peut pas être le code d’un référentiel.");
		studio.photograph("nouveau-referentiel");
		Widgets.type(Widgets.field(wizard, CODE), "NDRC");
		Widgets.press(Widgets.button(wizard, "Terminer"));
		studio.until("the editor", () -> studio.page().getActiveEditor() != null);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("ndrc");
		assertEquals("ndrc.referentiel", studio.page().getActiveEditor().getEditorInput().getName());
		studio.pause(2000);
		assertEquals(0, project.findMarkers("fr.referentiel.ui.constat", true, IResource.DEPTH_INFINITE).length);
		studio.photograph("nouveau-referentiel-fait");
	}

	@Test
	void aNewReferentielNeverTakesTheFolderOfAnother() throws Exception {
		studio.projectOf("mos");
		Path left = ResourcesPlugin.getWorkspace().getRoot().getLocation().toFile().toPath().resolve("ndrc");
		Files.createDirectories(left);
		Files.writeString(left.resolve("ndrc.referentiel"), "à garder");
		Shell wizard = open("fr.referentiel.ui.nouveau.referentiel", null);
		refuses(wizard, CODE, "MOS", "Le projet « mos » existe déjà. Choisissez un autre nom.");
		refuses(wizard, CODE, "NDRC", "L’espace de travail contient déjà un dossier « ndrc ». Choisissez un autre nom.");
		wizard.close();
		assertEquals("à garder", Files.readString(left.resolve("ndrc.referentiel")));
		Files.delete(left.resolve("ndrc.referentiel"));
		Files.delete(left);
	}

	@Test
	void aNewSpecialityIsAFolderOfTheChosenProject() throws Exception {
		IProject project = studio.projectOf("mos");
		Path taken = Files.createDirectories(project.getLocation().toFile().toPath().resolve("mco"));
		Shell wizard = open("fr.referentiel.ui.nouveau.specialite", project);
		refuses(wizard, CODE, "MCO", "Le dossier « mco » existe déjà. Choisissez un autre nom.");
		Widgets.type(Widgets.field(wizard, CODE), "GPME");
		Widgets.press(Widgets.button(wizard, "Terminer"));
		studio.until("the editor", () -> studio.page().getActiveEditor() != null);
		assertTrue(project.getFile("gpme/gpme.referentiel").exists());
		assertEquals(0, taken.toFile().list().length);
	}

	@Test
	void anExampleIsCopiedIntoAProject() throws Exception {
		studio.projectOf("sio");
		Shell wizard = open("fr.referentiel.ui.nouveau.exemple.sio", null);
		assertFalse(Widgets.button(wizard, "Terminer").isEnabled(), "« sio » is taken");
		assertTrue(shown(wizard).contains("Le projet « sio » existe déjà."), shown(wizard));
		refuses(wizard, NAME, "a/b", "« a/b » ne peut pas être un nom de dossier.");
		Widgets.type(Widgets.field(wizard, NAME), "mon sio");
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("mon sio");
		List<String> meanwhile = new CopyOnWriteArrayList<>();
		IResourceChangeListener watch = event -> errors(event, project).forEach(meanwhile::add);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
		Widgets.press(Widgets.button(wizard, "Terminer"));
		studio.until("the editor", () -> studio.page().getActiveEditor() != null);
		try (var shipped = Files.list(Path.of(System.getProperty("referentiel.models"), "sio"))) {
			for (Path text : shipped.filter(f -> f.toString().endsWith(".referentiel")).toList()) {
				IFile copy = project.getFile(text.getFileName().toString());
				assertEquals(Files.readString(text), copy.readString(), copy.getName());
			}
		}
		studio.until("the copy is checked", () -> project.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_INFINITE).length == Studio.expected("sio"));
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
		assertEquals(List.of(), meanwhile, "errors, even for a moment");
	}

	/** The messages of the errors of a project's files that came with an event. */
	private static Stream<String> errors(IResourceChangeEvent event, IProject project) {
		return Arrays.stream(event.findMarkerDeltas(MarkersJob.TYPE, true)).filter(d -> project.equals(d.getResource().getProject()))
				.filter(d -> d.getKind() == IResourceDelta.ADDED && d.getMarker().getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
				.map(d -> d.getResource().getName() + ": " + d.getMarker().getAttribute(IMarker.MESSAGE, ""));
	}

	@Test
	void mosIsAnExampleToo() throws Exception {
		Shell wizard = open("fr.referentiel.ui.nouveau.exemple.mos", null);
		Widgets.press(Widgets.button(wizard, "Terminer"));
		studio.until("the editor", () -> studio.page().getActiveEditor() != null);
		assertEquals("mos.referentiel", studio.page().getActiveEditor().getEditorInput().getName());
	}

	@Test
	void anOfficialTextBecomesADraft() throws Exception {
		Path text = Files.writeString(outside.resolve("officiel.txt"), """
				ANNEXE I

				Pôle 1 - Relation avec la clientèle

				Activité 1.1 Accueillir
				  C1.1 Prendre contact
				  C1.2 Écouter
				Savoirs associés
				  S1.1 La communication
				""");
		Shell wizard = open("fr.referentiel.ui.nouveau.importer", null);
		refuses(wizard, FILE, outside.resolve("absent.txt").toString(), "n’existe pas.");
		Widgets.type(Widgets.field(wizard, FILE), text.toString());
		assertFalse(Widgets.button(wizard, "Terminer").isEnabled(), "the project has no name yet");
		refuses(wizard, NAME, "a/b", "« a/b » ne peut pas être un nom de dossier.");
		studio.photograph("importer");
		Widgets.type(Widgets.field(wizard, NAME), "essai");
		Widgets.press(Widgets.button(wizard, "Terminer"));
		studio.until("the editor", () -> studio.page().getActiveEditor() != null);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("essai");
		assertTrue(project.getFile("a-placer.txt").exists());
		studio.photograph("importer-fait");
	}

	@Test
	void anEmptyTextAndAnImageAreRefusedAndLeaveNoProject() throws Exception {
		Path empty = Files.writeString(outside.resolve("vide.txt"), "");
		Path image = Files.write(outside.resolve("image.txt"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff });
		for (Path text : List.of(empty, image)) {
			Shell wizard = open("fr.referentiel.ui.nouveau.importer", null);
			Widgets.type(Widgets.field(wizard, FILE), text.toString());
			Widgets.type(Widgets.field(wizard, NAME), "essai");
			List<String> said = studio.answering("Importer un texte officiel", "OK");
			Widgets.press(Widgets.button(wizard, "Terminer"));
			studio.until("the refusal", () -> !said.isEmpty());
			assertTrue(said.getFirst().contains(text.getFileName().toString()), said.getFirst());
			assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("essai").exists());
			wizard.close();
		}
	}

	private void refuses(Shell wizard, String label, String entry, String reason) {
		Widgets.type(Widgets.field(wizard, label), entry);
		assertFalse(Widgets.button(wizard, "Terminer").isEnabled(), entry);
		assertTrue(shown(wizard).contains(reason), () -> "expected: " + reason + "\nshown: " + shown(wizard));
	}

	private static String shown(Shell wizard) {
		return Widgets.said(wizard) + Widgets.all(wizard, Text.class).stream().map(Text::getText).toList();
	}

	private Shell open(String id, IResource selected) throws Exception {
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
		wizard.init(PlatformUI.getWorkbench(), selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
		WizardDialog dialog = new WizardDialog(studio.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog.getShell();
	}
}
