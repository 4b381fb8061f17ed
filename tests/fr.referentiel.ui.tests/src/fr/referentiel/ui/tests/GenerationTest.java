// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.Format;
import fr.referentiel.document.writer.OdtWriter;
import fr.referentiel.ui.generation.GenerateWizard;
import fr.referentiel.ui.generation.GenerationChoice;
import fr.referentiel.ui.generation.GenerationJob;
import fr.referentiel.ui.generation.GenerationResult;
import fr.referentiel.ui.generation.OwnFiles;
import fr.referentiel.ui.reading.Wanted;

class GenerationTest {
	private static final String TITLE = "Générer des documents";

	@RegisterExtension
	private final Studio studio = new Studio();

	@TempDir
	private Path target;

	@Test
	void theDialogAsksForDocumentsFormatsOptionAndFolderAndWritesThem() throws Exception {
		Shell dialog = open(studio.projectOf("sio"));
		Combo option = Widgets.all(dialog, Combo.class).getFirst();
		studio.until("the options of SIO", option::isEnabled);
		Widgets.choose(option, "SISR");
		Widgets.tick(Widgets.button(dialog, "XLSX"), true);
		Widgets.type(Widgets.field(dialog, "Écrire dans :"), target.toString());
		studio.photograph("generer-documents");
		List<String> said = studio.answering(TITLE, "OK");
		Widgets.press(Widgets.button(dialog, "Terminer"));
		studio.until("the report", () -> !said.isEmpty());
		assertTrue(said.getFirst().contains("documents ont été écrits dans « " + target + " »"), said.getFirst());
		assertTrue(names().contains("grille-E5-SISR.xlsx"), names().toString());
		assertTrue(names().stream().noneMatch(n -> n.contains("SLAM")), names().toString());
	}

	@Test
	void oneEpreuveCanBeChosenForTheDocumentsThatAreMadeByEpreuve() throws Exception {
		Shell dialog = open(studio.projectOf("mos"));
		Combo exam = Widgets.all(dialog, Combo.class).getLast();
		studio.until("the épreuves of MOS", exam::isEnabled);
		Widgets.choose(exam, "E4 – Préparation et mise en œuvre d'une prestation de sécurité");
		Widgets.type(Widgets.field(dialog, "Écrire dans :"), target.toString());
		refuses(dialog, "« Livret de suivi » ne se fait pas épreuve par épreuve : décochez ce document, ou choisissez toutes les épreuves.",
				() -> Widgets.tick(Widgets.button(dialog, "Livret de suivi"), true));
		Widgets.tick(Widgets.button(dialog, "Livret de suivi"), false);
		studio.photograph("generer-epreuve");
		List<String> said = studio.answering(TITLE, "OK");
		Widgets.press(Widgets.button(dialog, "Terminer"));
		studio.until("the report", () -> !said.isEmpty());
		assertEquals(List.of("grille-E4.xlsx"), names());
	}

	@Test
	void aTemplateThatNoFormatOfTheDocumentsTakesIsRefused() throws Exception {
		Path template = target.resolve("modele.odt");
		try (OutputStream out = Files.newOutputStream(template)) {
			new OdtWriter().write(Document.french("Modèle", List.of()), out);
		}
		OwnFiles files = new OwnFiles(Optional.empty(), Optional.of(template), Optional.empty());
		GenerationResult result = generate(mos(), List.of(DocumentKind.SYLLABUS), files, target.resolve("sortie"));
		assertTrue(result.refusal().contains("« modele.odt » ne sert qu’au format ODT"), result.refusal());
	}

	@Test
	void theDialogRefusesWhatCannotBeDoneAndSaysWhy() throws Exception {
		Shell dialog = open(studio.projectOf("mos"));
		Path file = Files.writeString(target.resolve("fichier"), "");
		refuses(dialog, "« " + file + " » est un fichier. Choisissez un dossier.", () -> Widgets.type(Widgets.field(dialog, "Écrire dans :"), file.toString()));
		refuses(dialog, "Donnez le chemin complet du dossier où écrire.", () -> Widgets.type(Widgets.field(dialog, "Écrire dans :"), "documents"));
		Widgets.type(Widgets.field(dialog, "Écrire dans :"), target.toString());
		refuses(dialog, "Cochez au moins un document.", () -> Widgets.tick(Widgets.button(dialog, "Grilles d’évaluation"), false));
		Widgets.tick(Widgets.button(dialog, "Syllabus"), true);
		Widgets.press(Widgets.button(dialog, "Suivant >"));
		refuses(dialog, "Le fichier « /nulle/part.txt » n’existe pas.", () -> Widgets.type(Widgets.field(dialog, "Thème (couleurs, polices, logo) :"), "/nulle/part.txt"));
		studio.photograph("generer-fichiers");
		Widgets.type(Widgets.field(dialog, "Thème (couleurs, polices, logo) :"), "");
		refuses(dialog, "Une liste de candidats ne sert qu’aux grilles d’évaluation : cochez-les, ou retirez la liste.",
				() -> Widgets.type(Widgets.field(dialog, "Liste de candidats :"), file.toString()));
		dialog.close();
	}

	private void refuses(Shell dialog, String reason, Runnable entry) {
		entry.run();
		assertFalse(Widgets.button(dialog, "Terminer").isEnabled(), reason);
		assertTrue(shown(dialog).contains(reason), () -> "expected: " + reason + "\nshown: " + shown(dialog));
	}

	private static String shown(Shell dialog) {
		return Widgets.said(dialog) + Widgets.all(dialog, org.eclipse.swt.widgets.Text.class).stream().map(t -> t.getText()).toList();
	}

	private Shell open(IProject project) {
		WizardDialog dialog = new WizardDialog(studio.page().getWorkbenchWindow().getShell(),
				new GenerateWizard(Wanted.at(project.getLocation().toFile().toPath()), studio.page().getWorkbenchWindow().getShell()));
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog.getShell();
	}

	@Test
	void theDocumentsThatWereChosenAreWrittenInTheBackground() throws Exception {
		GenerationResult result = generate(mos(), List.of(DocumentKind.GRILLES), OwnFiles.NONE, target);
		assertEquals(null, result.refusal());
		assertTrue(Files.size(target.resolve("grille-E4.xlsx")) > 0);
		assertTrue(result.files().contains(target.resolve("grille-E4.xlsx")));
	}

	@Test
	void aGridOfACandidateIsNeverReplaced() throws Exception {
		Path list = Files.writeString(target.resolve("classe.csv"), "nom;prénom\nDurand;Zoé\n");
		OwnFiles files = new OwnFiles(Optional.empty(), Optional.empty(), Optional.of(list));
		Path folder = mos();
		generate(folder, List.of(DocumentKind.GRILLES), files, target.resolve("grilles"));
		Path grid;
		try (Stream<Path> made = Files.list(target.resolve("grilles"))) {
			grid = made.filter(f -> f.getFileName().toString().toLowerCase().contains("durand")).findFirst().orElseThrow();
		}
		Files.writeString(grid, "rempli");
		GenerationResult result = generate(folder, List.of(DocumentKind.GRILLES), files, target.resolve("grilles"));
		assertEquals("rempli", Files.readString(grid));
		assertTrue(result.sentence().contains("Conservé : « " + grid.getFileName()), result.sentence());
	}

	@Test
	void aReferentielWithErrorsGivesNoDocumentAndSaysWhy() throws Exception {
		Path file = mos().resolve("pole-1.referentiel");
		Files.writeString(file, Files.readString(file).replaceFirst("activité A1.1 «", "activitée A1.1 «"));
		GenerationResult result = generate(file.getParent(), List.of(DocumentKind.GRILLES), OwnFiles.NONE, target);
		assertTrue(result.refusal().startsWith("Aucun document n’a été écrit : corrigez d’abord les erreurs du référentiel"), result.refusal());
		assertEquals(List.of(), names());
	}

	@Test
	void anUnwritableFolderIsToldAndNothingIsLeftBehind() throws Exception {
		Path file = Files.writeString(target.resolve("fichier"), "intact");
		GenerationResult result = generate(mos(), List.of(DocumentKind.GRILLES), OwnFiles.NONE, file.resolve("dossier"));
		assertTrue(result.refusal().startsWith("Impossible d’écrire dans le dossier « " + file.resolve("dossier") + " »"), result.refusal());
		assertEquals("intact", Files.readString(file));
	}

	@Test
	void aThemeThatCannotBeReadIsToldBeforeAnythingIsWritten() throws Exception {
		Path theme = Files.writeString(target.resolve("theme.txt"), "couleur : rouge vif\n");
		GenerationResult result = generate(mos(), List.of(DocumentKind.SYLLABUS), new OwnFiles(Optional.of(theme), Optional.empty(), Optional.empty()), target.resolve("sortie"));
		assertTrue(result.refusal().contains("« rouge vif » n’est pas une couleur"), result.refusal());
		assertFalse(Files.exists(target.resolve("sortie")));
	}

	@Test
	void whatIsRefusedIsSaidWithoutTheOptionsOfTheCommandLine() throws Exception {
		Path list = Files.writeString(target.resolve("classe.csv"), "nom;prénom\nDurand;Zoé\n");
		Path sio = studio.projectOf("sio").getLocation().toFile().toPath();
		String option = generate(sio, List.of(DocumentKind.GRILLES), new OwnFiles(Optional.empty(), Optional.empty(), Optional.of(list)), target).refusal();
		assertTrue(option.endsWith("choisissez-la (SISR ou SLAM)."), option);
		Path none = target.resolve("absent.dotx");
		for (OwnFiles files : List.of(new OwnFiles(Optional.of(none), Optional.empty(), Optional.empty()), new OwnFiles(Optional.empty(), Optional.of(none), Optional.empty()))) {
			String missing = generate(sio, List.of(DocumentKind.GRILLES), files, target).refusal();
			assertTrue(missing.endsWith("Vérifiez son chemin."), missing);
		}
	}

	@Test
	void aCancelledGenerationStopsAndLeavesOnlyWholeFiles() throws Exception {
		GenerationJob job = new GenerationJob(choice(mos(), List.of(DocumentKind.values()), List.of(Format.values()), OwnFiles.NONE, target), result -> {
		});
		boolean[] ended = new boolean[1];
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				ended[0] = true;
			}
		});
		job.schedule();
		studio.until("the first document", () -> !names().isEmpty());
		job.cancel();
		studio.until("the job’s end", () -> ended[0]);
		assertTrue(job.getState() == Job.NONE && job.getResult().matches(org.eclipse.core.runtime.IStatus.CANCEL));
		assertFalse(names().contains("annexes-MOS.txt"), "the last document was written all the same");
		assertTrue(names().stream().noneMatch(n -> n.endsWith(".tmp")), names().toString());
	}

	private Path mos() throws Exception {
		return studio.projectOf("mos").getLocation().toFile().toPath();
	}

	/** The names of the files that were written so far. */
	private List<String> names() throws java.io.IOException {
		try (Stream<Path> files = Files.list(target)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	private GenerationResult generate(Path folder, List<DocumentKind> kinds, OwnFiles files, Path into) {
		List<GenerationResult> results = new ArrayList<>();
		new GenerationJob(choice(folder, kinds, List.of(), files, into), results::add).schedule();
		studio.until("the job’s end", () -> !results.isEmpty());
		return results.getFirst();
	}

	private static GenerationChoice choice(Path folder, List<DocumentKind> kinds, List<Format> formats, OwnFiles files, Path into) {
		return new GenerationChoice(Wanted.at(folder), kinds, formats, null, null, files, into, false);
	}
}
