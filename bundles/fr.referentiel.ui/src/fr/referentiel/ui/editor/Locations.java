// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import fr.referentiel.model.Lieu;
import fr.referentiel.ui.language.TextPositions;

/** Shows places of the text in an editor. */
public final class Locations {
	private Locations() {
	}

	/** Opens the file, wherever it is, in front, and selects the range; to be called in the user interface's thread. */
	public static void show(IWorkbenchPage page, String uri, Range range) {
		show(page, uri, range, true);
	}

	/**
	 * Opens a place of a référentiel's text; to be called in the user interface's thread.
	 *
	 * @param place    its file is a path or a URI
	 * @param activate whether the editor takes the focus
	 */
	public static void show(IWorkbenchPage page, Lieu place, boolean activate) {
		Position start = new Position(place.ligne() - 1, place.colonne() - 1);
		String uri = place.fichier().startsWith("file:") ? place.fichier() : Path.of(place.fichier()).toUri().toString();
		show(page, uri, new Range(start, start), activate);
	}

	/**
	 * Opens the file, wherever it is, and selects the range; to be called in the user interface's thread.
	 *
	 * @param activate whether the editor takes the focus; otherwise it is only brought to the top of the editors
	 */
	public static void show(IWorkbenchPage page, String uri, Range range, boolean activate) {
		try {
			ITextEditor editor = open(page, URI.create(uri), activate).getAdapter(ITextEditor.class);
			if (editor != null) {
				IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
				IRegion region = TextPositions.region(document, range);
				editor.selectAndReveal(region.getOffset(), region.getLength());
			}
		} catch (PartInitException e) {
			ILog.of(Locations.class).log(e.getStatus());
		}
	}

	private static IEditorPart open(IWorkbenchPage page, URI uri, boolean activate) throws PartInitException {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
		if (files.length > 0) {
			return IDE.openEditor(page, files[0], activate);
		}
		IFileStore store = EFS.getLocalFileSystem().getStore(uri);
		return IDE.openEditor(page, new FileStoreEditorInput(store), IDE.getEditorDescriptorForFileStore(store, false).getId(), activate);
	}

	/** The places of an answer, in one form. */
	static List<Location> of(Either<List<? extends Location>, List<? extends LocationLink>> answer) {
		List<Location> places = new ArrayList<>();
		if (answer != null && answer.isLeft()) {
			places.addAll(answer.getLeft());
		} else if (answer != null) {
			answer.getRight().forEach(l -> places.add(new Location(l.getTargetUri(), l.getTargetSelectionRange())));
		}
		return places;
	}
}
