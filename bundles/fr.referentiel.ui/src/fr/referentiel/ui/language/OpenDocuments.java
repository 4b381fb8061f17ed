// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** Keeps the server's copy of every open document the same as the editors': two editors of one file share one document. */
final class OpenDocuments implements IFileBufferListener {
	private static final String EXTENSION = "referentiel";

	private final Language language;
	private final Map<IDocument, Open> open = new HashMap<>();

	private Consumer<String> onFirstFindings;

	OpenDocuments(Language language) {
		this.language = language;
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
	}

	/** One open document, told of each change. */
	private final class Open implements IDocumentListener {
		final String uri;
		int version = 1;

		Open(String uri) {
			this.uri = uri;
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the new text is told, not the change
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			String text = event.getDocument().get();
			VersionedTextDocumentIdentifier id = new VersionedTextDocumentIdentifier(uri, ++version);
			language.tell(s -> s.getTextDocumentService().didChange(new DidChangeTextDocumentParams(id, List.of(new TextDocumentContentChangeEvent(text)))));
		}
	}

	/** The URI under which the server knows this document, which is opened there if it was not; null when it has no file. */
	synchronized String uri(IDocument document) {
		Open known = open.get(document);
		if (known != null) {
			return known.uri;
		}
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return buffer == null ? null : opened(buffer).uri;
	}

	synchronized void onFirstFindings(Consumer<String> listener) {
		onFirstFindings = listener;
	}

	/** The server has said what it found in this file. */
	synchronized void found(String uri) {
		if (onFirstFindings != null && open.values().stream().anyMatch(o -> o.uri.equals(uri))) {
			onFirstFindings.accept(uri);
			onFirstFindings = null;
		}
	}

	private Open opened(ITextFileBuffer buffer) {
		return open.computeIfAbsent(buffer.getDocument(), document -> {
			Open added = new Open(FileUris.of(buffer.getFileStore().toURI()));
			TextDocumentItem item = new TextDocumentItem(added.uri, EXTENSION, added.version, document.get());
			language.tell(s -> s.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
			document.addDocumentListener(added);
			return added;
		});
	}

	private static ITextFileBuffer ours(IFileBuffer buffer) {
		boolean named = buffer.getFileStore() != null && buffer.getFileStore().getName().endsWith("." + EXTENSION);
		return named && buffer instanceof ITextFileBuffer text ? text : null;
	}

	@Override
	public synchronized void bufferCreated(IFileBuffer buffer) {
		ITextFileBuffer text = ours(buffer);
		if (text != null) {
			opened(text);
		}
	}

	@Override
	public synchronized void bufferDisposed(IFileBuffer buffer) {
		ITextFileBuffer text = ours(buffer);
		Open closed = text == null ? null : open.remove(text.getDocument());
		if (closed != null) {
			text.getDocument().removeDocumentListener(closed);
			language.tell(s -> s.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(closed.uri))));
			new MarkersJob(closed.uri, List::of).schedule(); // outside the workspace nobody wants to hear of a closed file
		}
	}

	@Override
	public synchronized void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		ITextFileBuffer text = ours(buffer);
		Open saved = text == null || dirty ? null : open.get(text.getDocument());
		if (saved != null) {
			language.tell(s -> s.getTextDocumentService().didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(saved.uri))));
		}
	}

	void dispose() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document's own listener tells the change
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document's own listener tells the change
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// told when it has changed
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// the text is the same
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		bufferDisposed(buffer);
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the editor says so; the text is still there
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// the editor says so
	}
}
