// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.reading;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;

/** Finds out which référentiel the user is looking at: the selection's, otherwise the active editor's. */
public final class LookedAt {
	private LookedAt() {
	}

	/** What the page is about, if anything; where a folder is selected, the text of it that is open says which of its référentiels. */
	public static Optional<Wanted> of(IWorkbenchPage page) {
		Optional<Wanted> open = of(page.getActiveEditor());
		return of(page.getSelection()).map(w -> open.map(w::clearedBy).orElse(w)).or(() -> open);
	}

	/** What a selected resource is about. */
	public static Optional<Wanted> of(ISelection selection) {
		return resource(selection).map(IResource::getLocation).map(location -> Wanted.at(location.toFile().toPath()));
	}

	/** The first of the selected resources. */
	public static Optional<IResource> resource(ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		return Optional.ofNullable(first == null ? null : Adapters.adapt(first, IResource.class));
	}

	/** What an editor is about: the file that it shows, or what it says itself. */
	public static Optional<Wanted> of(IEditorPart editor) {
		if (editor == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(Adapters.adapt(editor, Wanted.class)).or(() -> file(editor.getEditorInput()).map(Wanted::at));
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
