// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.IUndoManager;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.ui.language.FileUris;
import fr.referentiel.ui.language.WorkspaceChange;

/** What is saved is saved whole, what is on the disk is not lost, and what is in the editor neither. */
class SavingTest {
	private static final String TEXT = "référentiel EX « Un exemple » {\n  diplôme BTS   niveau 5\n}\n";

	private static final int LINES = 40_000;
	private static final int SAVES = 10;
	private static final int CHANGES = 3;

	@RegisterExtension
	private final Studio studio = new Studio();

	@Test
	void whoReadsAFileWhileItIsSavedNeverReadsHalfOfIt() throws Exception {
		IFile file = file("grand.referentiel", big(0));
		saveOften(studio.open(file), disk(file));
		assertEquals(big(SAVES), Files.readString(disk(file)));
		assertEquals(big(SAVES - 1), new String(file.getHistory(null)[0].getContents().readAllBytes(), StandardCharsets.UTF_8), "the local history has what was overwritten");
		assertTrue(names(disk(file).getParent()).stream().noneMatch(n -> n.startsWith(".grand")), "nothing beside it");
	}

	@Test
	void outsideTheWorkspaceTooAFileIsSavedWhole(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("ailleurs.referentiel"), big(0));
		saveOften((ITextEditor) IDE.openEditorOnFileStore(studio.page(), EFS.getLocalFileSystem().getStore(file.toUri())), file);
		assertEquals(big(SAVES), Files.readString(file));
		assertEquals(Set.of("ailleurs.referentiel"), names(folder));
	}

	private void saveOften(ITextEditor editor, Path file) throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		FutureTask<Set<String>> torn = new FutureTask<>(() -> torn(file, done));
		Thread.ofPlatform().daemon().start(torn);
		try {
			for (int i = 1; i <= SAVES; i++) {
				Studio.document(editor).set(big(i));
				studio.page().saveEditor(editor, false);
				assertFalse(editor.isDirty());
			}
		} finally {
			done.set(true);
		}
		assertEquals(Set.of(), torn.get());
	}

	@Test
	void aChangeOfAFileThatIsNotOpenIsSavedWholeAndUndoneAndRedoneWhole() throws Exception {
		IFile file = file("ferme.referentiel", big(0));
		for (int i = 1; i <= CHANGES; i++) {
			whole(file, change(file, i), big(i));
		}
		IUndoManager undo = RefactoringCore.getUndoManager();
		for (int i = CHANGES - 1; i >= 0; i--) {
			whole(file, m -> undo.performUndo(null, m), big(i));
		}
		for (int i = 1; i <= CHANGES; i++) {
			whole(file, m -> undo.performRedo(null, m), big(i));
		}
		assertTrue(big(CHANGES - 1).equals(new String(file.getHistory(null)[0].getContents().readAllBytes(), StandardCharsets.UTF_8)), "the local history has what was overwritten");
	}

	/** Runs a change while the file is read over and over, then looks at what the file has become. */
	private static void whole(IFile file, ICoreRunnable change, String after) throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		FutureTask<Set<String>> torn = new FutureTask<>(() -> torn(disk(file), done));
		Thread.ofPlatform().daemon().start(torn);
		try {
			change.run(new NullProgressMonitor());
		} finally {
			done.set(true);
		}
		assertEquals(Set.of(), torn.get());
		assertTrue(after.equals(Files.readString(disk(file))), () -> "not « " + after.lines().findFirst().orElse("") + " »");
	}

	/** Numbers every line of the file anew, as a renaming does with codes. */
	private static ICoreRunnable change(IFile file, int version) {
		Position start = new Position(0, 0);
		WorkspaceEdit edit = new WorkspaceEdit(Map.of(FileUris.of(file.getLocationURI()), List.of(new TextEdit(new Range(start, new Position(LINES, 0)), big(version)))));
		return monitor -> {
			PerformChangeOperation operation = new PerformChangeOperation(WorkspaceChange.of("version " + version, edit));
			operation.setUndoManager(RefactoringCore.getUndoManager(), "version " + version);
			operation.run(monitor);
		};
	}

	@Test
	void oneOfTwoEditorsIsClosedAndTheOtherStillHasTheTextThatNobodySaved() throws Exception {
		IFile file = file("deux.referentiel", TEXT);
		ITextEditor first = studio.open(file);
		ITextEditor second = (ITextEditor) studio.page().openEditor(first.getEditorInput(), first.getSite().getId(), true, 0);
		assertNotSame(first, second);
		append(first, "// un\n");
		assertTrue(second.isDirty());
		List<String> reassured = studio.answering("Enregistrer", "Ne pas enregistrer");
		studio.page().closeEditor(first, true);
		assertTrue(reassured.toString().contains("ne perd rien"), reassured.toString());
		append(second, "// deux\n");
		studio.page().saveEditor(second, false);
		assertEquals(TEXT + "// un\n// deux\n", Files.readString(disk(file)));

		append(second, "// trois\n");
		List<String> asked = studio.answering("Enregistrer", "Enregistrer");
		studio.page().closeEditor(second, true);
		assertTrue(asked.toString().contains("deux.referentiel"), asked.toString());
		assertTrue(Files.readString(disk(file)).endsWith("// trois\n"));
	}

	@Test
	void whenTheFileChangesUnderUnsavedTextTheUserChoosesAndLosesNeither() throws Exception {
		IFile file = file("conflit.referentiel", TEXT);
		ITextEditor editor = studio.open(file);
		append(editor, "// ici\n");
		outside(file, TEXT + "// dehors\n");

		List<String> asked = studio.answering("Le fichier a changé", "Garder la mienne");
		comeBackTo(editor);
		studio.until("the question", () -> !asked.isEmpty());
		assertTrue(asked.getFirst().contains("conflit.referentiel"), asked.toString());
		assertEquals(TEXT + "// ici\n", Studio.document(editor).get());

		List<String> refused = studio.answering("Deux versions", "Non");
		studio.page().saveEditor(editor, false);
		assertEquals(1, refused.size());
		assertTrue(editor.isDirty());
		assertEquals(TEXT + "// dehors\n", Files.readString(disk(file)));

		studio.answering("Deux versions", "Oui");
		studio.page().saveEditor(editor, false);
		assertFalse(editor.isDirty());
		assertEquals(TEXT + "// ici\n", Files.readString(disk(file)));
		assertEquals(TEXT + "// dehors\n", new String(file.getHistory(null)[0].getContents().readAllBytes(), StandardCharsets.UTF_8));
	}

	@Test
	void whoTakesTheTextOfTheDiskCanTakeItBack() throws Exception {
		IFile file = file("conflit.referentiel", TEXT);
		ITextEditor editor = studio.open(file);
		append(editor, "// ici\n");
		outside(file, TEXT + "// dehors\n");
		studio.answering("Le fichier a changé", "Prendre la version du disque");
		comeBackTo(editor);
		studio.until("the text of the disk", () -> Studio.document(editor).get().equals(TEXT + "// dehors\n"));
		((ITextOperationTarget) Studio.viewer(editor)).doOperation(ITextOperationTarget.UNDO);
		assertEquals(TEXT + "// ici\n", Studio.document(editor).get());
	}

	@Test
	void whenTheFileIsDeletedUnderUnsavedTextTheTextIsKept() throws Exception {
		IFile file = file("efface.referentiel", TEXT);
		ITextEditor editor = studio.open(file);
		append(editor, "// ici\n");
		Files.delete(disk(file));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		studio.pause(500);
		studio.photograph("editeur-fichier-efface");
		assertTrue(studio.page().isPartVisible(editor), "the editor is still there");
		assertEquals(TEXT + "// ici\n", Studio.document(editor).get());
		file.create((TEXT + "// revenu\n").getBytes(StandardCharsets.UTF_8), true, false, null);
		studio.pause(300);
		assertEquals(TEXT + "// ici\n", Studio.document(editor).get(), "a file that comes back under its name takes nothing away either");
	}

	@Test
	void whenTheFileCannotBeWrittenTheUserIsToldAndBothTextsAreStillThere() throws Exception {
		IFile file = file("plein.referentiel", TEXT);
		ITextEditor editor = studio.open(file);
		append(editor, "// ici\n");
		Path inTheWay = Files.createDirectories(disk(file).resolveSibling(".plein.referentiel.nouveau").resolve("plein")); // stands for a full disk
		List<String> told = studio.answering("Enregistrement", "OK");
		ErrorDialog.AUTOMATED_MODE = false; // tests would log instead of showing it
		try {
			studio.page().saveEditor(editor, false);
		} finally {
			ErrorDialog.AUTOMATED_MODE = true;
		}
		assertTrue(told.toString().contains("plein.referentiel"), told.toString());
		assertTrue(editor.isDirty());
		assertEquals(TEXT + "// ici\n", Studio.document(editor).get());
		assertEquals(TEXT, Files.readString(disk(file)));
		Files.delete(inTheWay);
		studio.page().saveEditor(editor, false);
		assertEquals(TEXT + "// ici\n", Files.readString(disk(file)));
	}

	@Test
	void aProtectedFileIsUnlockedOnlyIfTheUserSaysSo() throws Exception {
		IFile file = file("protege.referentiel", TEXT);
		org.eclipse.core.resources.ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(true);
		file.setResourceAttributes(attributes);
		ITextEditor editor = studio.open(file);
		List<String> refused = studio.answering("Fichier protégé", "Non");
		type(editor, "// ici");
		studio.until("the question", () -> !refused.isEmpty());
		assertEquals(TEXT, Studio.document(editor).get());
		studio.page().closeEditor(editor, false);
		ITextEditor again = studio.open(file);
		studio.answering("Fichier protégé", "Oui");
		type(again, "// ici");
		studio.until("what was typed", () -> Studio.document(again).get().contains("// ici"));
		studio.page().saveEditor(again, false);
		assertTrue(Files.readString(disk(file)).contains("// ici"));
	}

	@Test
	void whatTheFileWasBesidesItsTextIsKept() throws Exception {
		IFile marked = file("marque.referentiel", "\uFEFF" + TEXT);
		Path other = Files.writeString(disk(marked).resolveSibling("vrai.txt"), TEXT);
		Path link = Files.createSymbolicLink(disk(marked).resolveSibling("lien.referentiel"), other);
		marked.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-rw----"));
		for (IFile file : List.of(marked, marked.getParent().getFile(org.eclipse.core.runtime.IPath.fromOSString("lien.referentiel")))) {
			ITextEditor editor = studio.open(file);
			append(editor, "// é\n");
			studio.page().saveEditor(editor, false);
		}
		assertEquals("\uFEFF" + TEXT + "// é\n", Files.readString(disk(marked)));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals(TEXT + "// é\n", Files.readString(other));
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
	}

	private static void append(ITextEditor editor, String text) throws Exception {
		Studio.document(editor).replace(Studio.document(editor).getLength(), 0, text);
	}

	private static void type(ITextEditor editor, String text) {
		Studio.viewer(editor).getTextWidget().insert(text);
	}

	/** Another program writes the file; the workspace hears of it. */
	private static void outside(IFile file, String text) throws Exception {
		Files.writeString(disk(file), text);
		Files.setLastModifiedTime(disk(file), FileTime.from(Instant.now().plusSeconds(5)));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	private void comeBackTo(ITextEditor editor) throws Exception {
		studio.page().activate(studio.page().showView(IPageLayout.ID_PROJECT_EXPLORER));
		studio.pause(50);
		studio.page().activate(editor);
	}

	/** Large enough to be written in many pieces; each line says which version it is of. */
	private static String big(int version) {
		return ("// version " + version + "\n").repeat(LINES);
	}

	/** What was read of a file that is no version of it, until all is done. */
	private static Set<String> torn(Path file, AtomicBoolean done) throws IOException {
		Set<String> torn = new TreeSet<>();
		while (!done.get()) {
			String text = Files.readString(file);
			String first = text.lines().findFirst().orElse("");
			if (!text.equals((first + "\n").repeat(LINES))) {
				torn.add(text.length() + " characters of " + first);
			}
		}
		return torn;
	}

	private static Set<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
		}
	}

	private static IFile file(String name, String text) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("essai");
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		IFile file = project.getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
		return file;
	}

	private static Path disk(IFile file) {
		return file.getLocation().toFile().toPath();
	}
}
