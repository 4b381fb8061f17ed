// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

import fr.referentiel.ui.saving.WholeFileChange;

/** Turns an edit of several files, as the server writes it, into a change that the workbench can show, perform and undo. */
public final class WorkspaceChange {
	private WorkspaceChange() {
	}

	/**
	 * The change that makes these edits.
	 *
	 * @param name what it does, for the undo menu
	 * @throws CoreException for a file that is neither in the workspace nor open
	 */
	public static CompositeChange of(String name, WorkspaceEdit edit) throws CoreException {
		CompositeChange all = new CompositeChange(name);
		all.markAsSynthetic();
		for (Map.Entry<String, List<org.eclipse.lsp4j.TextEdit>> file : byFile(edit).entrySet()) {
			all.add(change(file.getKey(), file.getValue()));
		}
		all.initializeValidationData(new NullProgressMonitor());
		return all;
	}

	/** What is edited in each file, by its name at the server. */
	static Map<String, List<org.eclipse.lsp4j.TextEdit>> byFile(WorkspaceEdit edit) {
		Map<String, List<org.eclipse.lsp4j.TextEdit>> files = new LinkedHashMap<>();
		if (edit.getChanges() != null) {
			edit.getChanges().forEach((uri, edits) -> files.computeIfAbsent(uri, u -> new ArrayList<>()).addAll(edits));
		}
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(c -> c.isLeft()).forEach(c -> add(files, c.getLeft()));
		}
		return files;
	}

	private static void add(Map<String, List<org.eclipse.lsp4j.TextEdit>> files, TextDocumentEdit edit) {
		List<org.eclipse.lsp4j.TextEdit> own = files.computeIfAbsent(edit.getTextDocument().getUri(), u -> new ArrayList<>());
		edit.getEdits().stream().filter(e -> e.isLeft()).forEach(e -> own.add(e.getLeft()));
	}

	private static Change change(String uri, List<org.eclipse.lsp4j.TextEdit> edits) throws CoreException {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri));
		if (files.length > 0) {
			WholeFileChange change = new WholeFileChange(files[0]);
			fill(change, change.getCurrentDocument(new NullProgressMonitor()), edits);
			return change;
		}
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getFileStoreTextFileBuffer(EFS.getStore(URI.create(uri)));
		if (buffer == null) {
			throw new CoreException(Status.error("Le fichier « " + uri + " » doit changer aussi, mais il est hors de l’espace de travail. Ouvrez-le d’abord."));
		}
		DocumentChange change = new DocumentChange(buffer.getFileStore().getName(), buffer.getDocument());
		fill(change, buffer.getDocument(), edits);
		return change;
	}

	private static void fill(TextChange change, IDocument document, List<org.eclipse.lsp4j.TextEdit> edits) {
		change.setTextType("referentiel");
		change.setEdit(edit(document, edits));
	}

	/** These edits of one document, as one. */
	public static MultiTextEdit edit(IDocument document, List<? extends org.eclipse.lsp4j.TextEdit> edits) {
		MultiTextEdit all = new MultiTextEdit();
		for (org.eclipse.lsp4j.TextEdit edit : edits) {
			IRegion region = TextPositions.region(document, edit.getRange());
			all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		return all;
	}
}
