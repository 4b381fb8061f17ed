// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.ui.dashboard.DashboardEditor;
import fr.referentiel.ui.dashboard.DashboardInput;
import fr.referentiel.ui.generation.GenerateWizard;
import fr.referentiel.ui.generation.GenerationChoice;
import fr.referentiel.ui.generation.GenerationJob;
import fr.referentiel.ui.generation.GenerationResult;
import fr.referentiel.ui.generation.OwnFiles;
import fr.referentiel.ui.reading.Wanted;
import fr.referentiel.ui.trace.TraceabilityView;

/** A project that holds several référentiels: the text that is open says which one is meant, or the user does. */
class SeveralTest {
	private static final String TITLE = "Générer des documents";

	@RegisterExtension
	private final Studio studio = new Studio();

	@TempDir
	private Path target;

	private IProject project;

	@BeforeEach
	void twoReferentiels() throws Exception {
		InstanceScope.INSTANCE.getNode("fr.referentiel.ui").node("dossiersDesDocuments").removeNode(); // no test before has generated anything
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("ecole");
		project.create(null);
		project.open(null);
		write("alpha.referentiel", text("ALPHA", "Un seul geste", "  compétence C1 « Saluer »\n"));
		write("beta.referentiel", text("BETA", "Deux gestes", "  compétence C1 « Saluer »\n  compétence C2 « Remercier »\n"));
	}

	private static String text(String code, String title, String competences) {
		return "référentiel " + code + " « " + title + " » {\n  diplôme BTS   niveau 5\n}\n\nbloc B1 « L’accueil » {\n  correspond unité U1\n" + competences
				+ "}\n\nunité U1 « L’accueil »\n";
	}

	private void write(String name, String text) throws Exception {
		project.getFile(name).create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
	}

	@AfterEach
	void closeTheView() {
		if (studio.page().findView(TraceabilityView.ID) != null) {
			studio.page().hideView(studio.page().findView(TraceabilityView.ID));
		}
	}

	@Test
	void theViewShowsTheReferentielOfTheTextThatIsOpenAndOffersTheOther() throws Exception {
		studio.open(project.getFile("beta.referentiel"));
		TraceabilityView view = (TraceabilityView) studio.page().showView(TraceabilityView.ID);
		studio.until("BETA", () -> drawn(view).contains("competence:C2"));
		Combo names = Widgets.all(bar(), Combo.class).getFirst();
		assertEquals(List.of("ALPHA", "BETA"), List.of(names.getItems()));
		assertEquals("BETA", names.getText());
		studio.photograph("tracabilite-plusieurs");
		Widgets.choose(names, "ALPHA");
		studio.until("ALPHA", () -> drawn(view).contains("competence:C1") && !drawn(view).contains("competence:C2"));
		assertEquals("ALPHA", names.getText());
		studio.open(project.getFile("beta.referentiel")).selectAndReveal(3, 0);
		studio.until("BETA again", () -> drawn(view).contains("competence:C2"));
		assertEquals("BETA", names.getText());
	}

	@Test
	void whereNothingSaysWhichTheViewAsks() throws Exception {
		TraceabilityView view = (TraceabilityView) studio.page().showView(TraceabilityView.ID);
		view.show(Wanted.at(folder()));
		studio.until("the question", () -> view.message() != null && view.message().startsWith("« ecole » contient plusieurs référentiels"));
		assertEquals("« ecole » contient plusieurs référentiels : ALPHA, BETA. Choisissez-en un.", view.message());
		assertNull(view.scene());
		studio.photograph("tracabilite-lequel");
		Widgets.choose(Widgets.all(bar(), Combo.class).getFirst(), "BETA");
		studio.until("BETA", () -> drawn(view).contains("competence:C2"));
	}

	@Test
	void twoVersionsInFoldersOfTheirOwnAreToldApart() throws Exception {
		IFolder archives = project.getFolder("2020");
		archives.create(true, true, null);
		archives.getFile("alpha.referentiel").create(text("ALPHA", "Ancien", "  compétence C9 « Attendre »\n").getBytes(StandardCharsets.UTF_8), true, false, null);
		TraceabilityView view = (TraceabilityView) studio.page().showView(TraceabilityView.ID);
		view.show(Wanted.at(folder()));
		studio.until("the question", () -> view.message() != null && view.message().contains("Choisissez"));
		assertTrue(view.message().contains("ALPHA (2020)"), view.message());
		Widgets.choose(Widgets.all(bar(), Combo.class).getFirst(), "ALPHA (2020)");
		studio.until("the old one", () -> drawn(view).contains("competence:C9"));
	}

	@Test
	void theDashboardAsksWhichAndFollowsTheTextThatIsOpen() throws Exception {
		DashboardEditor page = (DashboardEditor) studio.page().openEditor(new DashboardInput(Wanted.at(folder())), DashboardEditor.ID);
		studio.until("the question", () -> link("ALPHA") != null && link("BETA") != null);
		studio.photograph("tableau-de-bord-lequel");
		Widgets.key(link("BETA"), SWT.CR, SWT.CR, 0);
		studio.until("the two competences of BETA", () -> lines().contains("2 compétences évaluées sur 2"));
		assertNull(link("BETA"));
		studio.photograph("tableau-de-bord-plusieurs");

		studio.open(project.getFile("alpha.referentiel"));
		studio.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("fr.referentiel.ui.tableauDeBord", null);
		assertEquals(page, studio.page().getActiveEditor(), "one page for the folder");
		studio.until("the one competence of ALPHA", () -> lines().contains("1 compétence évaluée sur 1"));
	}

	@Test
	void theDialogAsksWhichAndWritesTheDocumentsOfThatOne() throws Exception {
		Shell dialog = open(Wanted.at(folder()));
		studio.until("the question", () -> !Widgets.button(dialog, "Terminer").isEnabled());
		Combo names = Widgets.all(dialog, Combo.class).getFirst();
		assertEquals(List.of("ALPHA", "BETA"), List.of(names.getItems()));
		studio.photograph("generer-lequel");
		Widgets.choose(names, "BETA");
		studio.until("that it can be done", () -> Widgets.button(dialog, "Terminer").isEnabled());
		assertEquals(folder().resolve("documents").resolve("BETA").toString(), Widgets.field(dialog, "Écrire dans :").getText(),
				"documents of two référentiels may have the same name");
		Widgets.tick(Widgets.button(dialog, "Grilles d’évaluation"), false);
		Widgets.tick(Widgets.button(dialog, "Syllabus"), true);
		Widgets.type(Widgets.field(dialog, "Écrire dans :"), target.toString());
		List<String> said = studio.answering(TITLE, "OK");
		Widgets.press(Widgets.button(dialog, "Terminer"));
		studio.until("the report", () -> !said.isEmpty());
		assertTrue(names().contains("syllabus-BETA.html"), names() + " " + said);
		assertTrue(names().stream().noneMatch(n -> n.contains("ALPHA")), names().toString());
	}

	@Test
	void theDialogTakesTheReferentielOfTheTextThatIsOpenInTheSelectedProject() throws Exception {
		studio.open(project.getFile("alpha.referentiel"));
		studio.page().showView(IPageLayout.ID_PROJECT_EXPLORER).getSite().getSelectionProvider().setSelection(new StructuredSelection(project));
		List<String> chosen = new ArrayList<>();
		studio.whenOpen(TITLE, "Terminer", dialog -> {
			studio.until("the référentiels", () -> Widgets.all(dialog, Combo.class).stream().anyMatch(c -> c.indexOf("ALPHA") >= 0));
			Widgets.all(dialog, Combo.class).stream().filter(c -> c.indexOf("ALPHA") >= 0).forEach(c -> chosen.add(c.getText()));
			dialog.close();
		});
		studio.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("fr.referentiel.ui.generer", null);
		assertEquals(List.of("ALPHA"), chosen);
	}

	@Test
	void nothingIsGeneratedWhileNobodyHasSaidOfWhich() {
		GenerationResult result = generate(Wanted.at(folder()), target);
		assertEquals("« ecole » contient plusieurs référentiels : ALPHA, BETA. Choisissez-en un.", result.refusal());
	}

	@Test
	void theDashboardListsWhatWasGeneratedLastWhereverThatIsAndTheDialogProposesThatFolder() throws Exception {
		studio.page().openEditor(new DashboardInput(Wanted.at(disk("beta.referentiel"))), DashboardEditor.ID);
		studio.until("BETA without documents", () -> lines().contains("Aucun document n’a encore été généré ici."));
		assertNull(generate(Wanted.at(disk("beta.referentiel")), target.resolve("ailleurs")).refusal());
		studio.until("the new document", () -> link("syllabus-BETA.html") != null);
		studio.photograph("tableau-de-bord-documents");

		Shell dialog = open(Wanted.at(disk("beta.referentiel")));
		studio.until("the folder", () -> Widgets.field(dialog, "Écrire dans :").getText().equals(target.resolve("ailleurs").toString()));
		dialog.close();

		try (Stream<Path> files = Files.list(target.resolve("ailleurs"))) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(target.resolve("ailleurs"));
		project.getFile("alpha.referentiel").touch(null);
		Files.writeString(disk("alpha.referentiel"), text("ALPHA", "Un seul geste", "")); // the page looks again
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		studio.until("a folder that is gone", () -> link("syllabus-BETA.html") == null && lines().contains("Aucun document n’a encore été généré ici."));
		assertFalse(lines().contains("« ecole » contient plusieurs référentiels"));
	}

	private GenerationResult generate(Wanted wanted, Path into) {
		List<GenerationResult> results = new ArrayList<>();
		new GenerationJob(new GenerationChoice(wanted, List.of(DocumentKind.SYLLABUS), List.of(), null, null, OwnFiles.NONE, into, false), results::add).schedule();
		studio.until("the job’s end", () -> !results.isEmpty());
		return results.getFirst();
	}

	private Shell open(Wanted wanted) {
		Shell parent = studio.page().getWorkbenchWindow().getShell();
		WizardDialog dialog = new WizardDialog(parent, new GenerateWizard(wanted, parent));
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog.getShell();
	}

	private Path folder() {
		return project.getLocation().toFile().toPath();
	}

	private Path disk(String name) {
		return folder().resolve(name);
	}

	private List<String> names() throws Exception {
		try (Stream<Path> files = Files.list(target)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	/** The ids of what the view draws. */
	private static List<String> drawn(TraceabilityView view) {
		return view.scene() == null ? List.of() : view.scene().view().graph().nodes().stream().map(n -> n.id()).toList();
	}

	private Composite bar() {
		return Widgets.all(studio.page().getWorkbenchWindow().getShell(), org.eclipse.swt.widgets.Canvas.class).stream()
				.filter(c -> c.getClass().getSimpleName().equals("SceneCanvas")).findFirst().orElseThrow().getParent();
	}

	private Hyperlink link(String text) {
		return Widgets.all(studio.page().getWorkbenchWindow().getShell(), Hyperlink.class).stream().filter(l -> l.getText().equals(text)).findFirst().orElse(null);
	}

	private List<String> lines() {
		return Widgets.all(studio.page().getWorkbenchWindow().getShell(), Label.class).stream().map(Label::getText).toList();
	}
}
