// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.ui.editor.Completion;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.MarkersJob;
import fr.referentiel.ui.language.TextPositions;
import fr.referentiel.ui.language.WorkspaceChange;
import fr.referentiel.ui.workbench.FolderProject;

class EditorTest {
	@RegisterExtension
	private final Studio studio = new Studio();

	@Test
	void aMistakeTypedInTheEditorIsFoundAndItsCorrectionIsSeen() throws Exception {
		IProject mos = studio.projectOf("mos");
		IFile file = mos.getFile("pole-1.referentiel");
		ITextEditor editor = studio.open(file);
		assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
		IDocument document = Studio.document(editor);
		String before = document.get();
		studio.until("no error", () -> Studio.errors(file).isEmpty());

		document.replace(before.lastIndexOf('}'), 1, "compétance");
		studio.until("an error about the misspelt word", () -> !Studio.errors(file).isEmpty());
		studio.photograph("editeur");

		document.set(before);
		studio.until("no error any more", () -> Studio.errors(file).isEmpty());
	}

	@Test
	void completionOffersTheKeywordThatWasBegun() throws Exception {
		IProject mos = studio.projectOf("mos");
		ITextEditor editor = studio.open(mos.getFile("pole-1.referentiel"));
		IDocument document = Studio.document(editor);
		int offset = document.get().indexOf("    tâche A1.1T2");
		document.replace(offset, 0, "    comp\n");
		CompletableFuture<ICompletionProposal[]> asked = CompletableFuture
				.supplyAsync(() -> new Completion().computeCompletionProposals(Studio.viewer(editor), offset + "    comp".length()));
		studio.until("an answer", asked::isDone);
		ICompletionProposal keyword = Arrays.stream(asked.get()).filter(p -> p.getDisplayString().startsWith("compétence")).findFirst()
				.orElseThrow(() -> new AssertionError(Arrays.stream(asked.join()).map(ICompletionProposal::getDisplayString).toList().toString()));
		keyword.apply(document);
		assertTrue(document.get().startsWith("    compétence", offset), document.get().substring(offset, offset + 40));
	}

	@Test
	void renamingAnActivityRenamesItsTasksInOneStepToUndo() throws Exception {
		IProject mos = studio.projectOf("mos");
		ITextEditor editor = studio.open(mos.getFile("pole-1.referentiel"));
		IDocument document = Studio.document(editor);
		studio.pause(3000);
		int code = document.get().indexOf("A1.1 «");
		CompletableFuture<WorkspaceEdit> asked = Language.current().ask(document,
				(s, id) -> s.rename(new RenameParams(id, TextPositions.position(document, code + 1), "A1.9")));
		studio.until("an answer", asked::isDone);
		new PerformChangeOperation(WorkspaceChange.of("Renommer", asked.get())).run(new NullProgressMonitor());
		assertTrue(document.get().contains("activité A1.9 «"));
		assertTrue(document.get().contains("tâche A1.9T1 «"));
		assertFalse(document.get().contains("A1.1T1"));
	}

	@Test
	void twoEditorsOfOneFileShareItsTextAndAChangeOnTheDiskReachesAnUnchangedEditor() throws Exception {
		IProject mos = studio.projectOf("mos");
		IFile file = mos.getFile("unites.referentiel");
		ITextEditor first = studio.open(file);
		ITextEditor second = (ITextEditor) studio.page().openEditor(first.getEditorInput(), first.getSite().getId(), true, 0);
		Studio.document(first).replace(0, 0, "// un\n");
		assertTrue(Studio.document(second).get().startsWith("// un"));
		studio.page().saveEditor(first, false);
		assertTrue(Files.readString(file.getLocation().toFile().toPath()).startsWith("// un"));

		Path disk = file.getLocation().toFile().toPath();
		Files.writeString(disk, "// dehors\n" + Files.readString(disk));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		studio.until("the text of the disk in the editor", () -> Studio.document(first).get().startsWith("// dehors"));
		assertTrue(file.getHistory(null).length > 0, "what was overwritten is in the local history");
	}

	@Test
	void aFileOutsideTheWorkspaceOpensAndIsSaved(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("ailleurs.referentiel"), "référentiel EX « Ailleurs » {\n  niveau 5\n}\n");
		ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(studio.page(), EFS.getLocalFileSystem().getStore(file.toUri()));
		IDocument document = Studio.document(editor);
		document.replace(document.get().indexOf('5'), 1, "6");
		studio.page().saveEditor(editor, false);
		studio.until("the file on the disk", () -> Files.readString(file).contains("niveau 6"));
	}

	@Test
	void theFindingsOfAFileOutsideTheWorkspaceAreSeenInItsEditor(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("ailleurs.referentiel"), "référentiel EX « Ailleurs » {\n  niveau 5\n  licorne 3\n}\n");
		ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(studio.page(), EFS.getLocalFileSystem().getStore(file.toUri()));
		studio.until("the finding", () -> findings(editor).stream().anyMatch(f -> f.contains("licorne")));
		studio.photograph("editeur-hors-espace");
		IDocument document = Studio.document(editor);
		document.set(document.get().replace("  licorne 3\n", ""));
		studio.until("no finding of it any more", () -> findings(editor).stream().noneMatch(f -> f.contains("licorne")));
	}

	private static List<String> findings(ITextEditor editor) {
		List<String> texts = new ArrayList<>();
		for (var all = Studio.viewer(editor).getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation.getType().startsWith("org.eclipse.ui.workbench.texteditor.") && annotation.getText() != null) {
				texts.add(annotation.getText());
			}
		}
		return texts;
	}

	@Test
	void aFolderOpenedAsAProjectIsNoProblemToThePlatform(@TempDir Path disk) throws Exception {
		Path mos = Files.createDirectory(disk.resolve("mos"));
		for (String name : List.of(".project", "mos.aird", "mos.referentiel")) {
			Files.copy(Path.of(System.getProperty("referentiel.models"), "mos", name), mos.resolve(name));
		}
		IProject project = new FolderProject(mos).open().getProject();
		studio.pause(2000); // the platform looks at the encoding and the natures of a project in jobs of its own
		List<String> problems = new ArrayList<>();
		for (IMarker marker : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
			if (!marker.isSubtypeOf(MarkersJob.TYPE)) { // ours are about the text, of which this is only one file
				problems.add(marker.getAttribute(IMarker.MESSAGE, ""));
			}
		}
		assertEquals(List.of(), problems);
		project.delete(false, true, null);
	}
}
