// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import fr.referentiel.ui.language.MarkersJob;

/** The running workbench: waits for it, photographs it, and fails a test when anything was logged as an error. */
final class Studio implements BeforeEachCallback, AfterEachCallback {
	private static final int PATIENCE_SECONDS = 60;
	/** A dialog that nobody answers would hold the test for ever. */
	private static final int DIALOG_MILLIS = 90_000;

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	/** Which test runs: what an earlier one still waits for is forgotten. */
	private int test;
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	};

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		closeLater(++test);
		Platform.addLogListener(listener);
		Shell window = page().getWorkbenchWindow().getShell();
		window.setBounds(0, 0, 1400, 900);
		window.forceActive(); // no window manager gives the focus back when the dialog of an earlier test closes
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		test++;
		page().closeAllEditors(false);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
		pause(200);
		Platform.removeLogListener(listener);
		assertEquals(List.of(), errors.stream().map(Studio::told).toList(), "errors in the log");
	}

	/** Closes the dialogs that stand in the way of a test for too long, which fails it. */
	private void closeLater(int begun) {
		Display.getCurrent().timerExec(DIALOG_MILLIS, () -> {
			if (begun == test) {
				photograph("bloque");
				Shell workbench = page().getWorkbenchWindow().getShell();
				java.util.Arrays.stream(workbench.getDisplay().getShells()).filter(s -> s != workbench && s.isVisible()).forEach(s -> {
					errors.add(Status.error("nobody answered the dialog « " + s.getText() + " »: " + Widgets.said(s)));
					s.close();
				});
			}
		});
	}

	private static String told(IStatus status) {
		java.io.StringWriter trace = new java.io.StringWriter();
		if (status.getException() != null) {
			status.getException().printStackTrace(new java.io.PrintWriter(trace));
		}
		return status.getPlugin() + ": " + status.getMessage() + "\n" + trace;
	}

	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Lets the workbench work until something is so. */
	void until(String what, Callable<Boolean> condition) {
		long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
		while (!holds(condition)) {
			if (System.nanoTime() > end) {
				photograph("echec");
				fail("in vain, for " + PATIENCE_SECONDS + " s: " + what);
			}
			work();
		}
	}

	/** Lets the workbench work for a while, where there is nothing to wait for. */
	void pause(int millis) {
		long end = System.nanoTime() + millis * 1_000_000L;
		while (System.nanoTime() < end) {
			work();
		}
	}

	private static void work() {
		if (!Display.getCurrent().readAndDispatch()) {
			try {
				Thread.sleep(5);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(e);
			}
		}
	}

	private static boolean holds(Callable<Boolean> condition) {
		try {
			return condition.call();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	/**
	 * Answers the next dialog of a title, which may be one that blocks: notes what it says and presses a button.
	 *
	 * @return what the dialog said, once it was there
	 */
	List<String> answering(String title, String button) {
		List<String> said = new CopyOnWriteArrayList<>();
		whenOpen(title, button, dialog -> {
			said.add(Widgets.said(dialog));
			Widgets.press(Widgets.button(dialog, button));
		});
		return said;
	}

	/** Does something with the next dialog of a title that has a button, which may be one that blocks. */
	void whenOpen(String title, String button, Consumer<Shell> action) {
		int asked = test;
		Display display = Display.getCurrent();
		display.timerExec(50, new Runnable() {
			@Override
			public void run() {
				Optional<Shell> dialog = Widgets.dialog(title, button);
				if (dialog.isPresent()) {
					action.accept(dialog.get());
				} else if (asked == test) {
					display.timerExec(50, this);
				}
			}
		});
	}

	/** Opens a file of a project in its editor. */
	ITextEditor open(IFile file) throws PartInitException {
		IEditorPart editor = IDE.openEditor(page(), file);
		return editor.getAdapter(ITextEditor.class);
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	static ISourceViewer viewer(ITextEditor editor) {
		return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	/** A project with a copy of a shipped référentiel's files, but of none that describes another project. */
	IProject projectOf(String model) throws CoreException, IOException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(model);
		project.create(null);
		project.open(null);
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("referentiel.models"), model))) {
			for (Path file : files.filter(f -> !f.getFileName().toString().equals(".project")).toList()) {
				project.getFile(file.getFileName().toString()).create(Files.readAllBytes(file), true, false, null);
			}
		}
		return project;
	}

	/** How many findings a shipped référentiel must give, by its {@code constats-attendus}. */
	static long expected(String model) throws IOException {
		try (Stream<String> lines = Files.lines(Path.of(System.getProperty("referentiel.models"), model, "constats-attendus"))) {
			return lines.filter(l -> l.matches("[a-z.-]+ \\| .*")).count();
		}
	}

	/** The messages of the errors shown on a file, or on all files of a project. */
	static List<String> errors(IResource file) throws CoreException {
		List<String> messages = new ArrayList<>();
		for (IMarker marker : file.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_INFINITE)) {
			if (marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR) {
				messages.add(marker.getAttribute(IMarker.MESSAGE, ""));
			}
		}
		return messages;
	}

	/** Writes what is on the screen to the folder of captures. */
	void photograph(String name) {
		Display display = Display.getCurrent();
		pause(300);
		Image image = new Image(display, display.getBounds().width, display.getBounds().height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
		image.dispose();
		try {
			Path folder = Files.createDirectories(Path.of(System.getProperty("referentiel.captures")));
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
