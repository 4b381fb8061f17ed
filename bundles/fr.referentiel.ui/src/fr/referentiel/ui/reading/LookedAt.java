// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.reading;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;

/** Finds the folder of the référentiel that the user is looking at: the selection's, otherwise the active editor's. */
public final class ReferentielFolder {
	private ReferentielFolder() {
	}

	/** The folder that the page is about, if any. */
	public static Optional<Path> of(IWorkbenchPage page) {
		return of(page.getSelection()).or(() -> of(page.getActiveEditor()));
	}

	/** The folder of a selected resource. */
	public static Optional<Path> of(ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		IResource resource = first == null ? null : Adapters.adapt(first, IResource.class);
		IContainer container = resource instanceof IFile file ? file.getParent() : (IContainer) resource;
		File location = container == null || container.getLocation() == null ? null : container.getLocation().toFile();
		return Optional.ofNullable(location).map(File::toPath);
	}

	/** The folder of the file that an editor shows. */
	public static Optional<Path> of(IEditorPart editor) {
		return editor == null ? Optional.empty() : file(editor.getEditorInput()).map(f -> Files.isDirectory(f) ? f : f.getParent());
	}

	/** The file that an editor shows, or the folder. */
	public static Optional<Path> file(IEditorInput input) {
		IFile file = input == null ? null : input.getAdapter(IFile.class);
		if (file != null && file.getLocation() != null) {
			return Optional.of(file.getLocation().toFile().toPath());
		}
		return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Optional.of(Path.of(uri.getURI())) : Optional.empty();
	}
}
