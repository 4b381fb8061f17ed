// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageServer;

import fr.referentiel.dsl.ide.server.EmbeddedServer;

/** A server in process over a folder of files, and an editor that talks to it. */
final class Workshop implements AutoCloseable {
	private final Path folder;
	private final Client client = new Client();
	private int version = 1;
	private final EmbeddedServer embedded = EmbeddedServer.start(client);

	Workshop(Path folder) {
		this.folder = folder;
		InitializeParams params = new InitializeParams();
		params.setRootUri(folder.toUri().toString());
		params.setCapabilities(capabilities());
		get(server().initialize(params));
		server().initialized(new InitializedParams());
	}

	LanguageServer server() {
		return embedded.server();
	}

	Client client() {
		return client;
	}

	/** What a modern editor can do. */
	private static ClientCapabilities capabilities() {
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		text.setDocumentSymbol(new DocumentSymbolCapabilities());
		text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
		text.setFoldingRange(new FoldingRangeCapabilities());
		text.setRename(new RenameCapabilities(true, false));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceEdit(new WorkspaceEditCapabilities());
		workspace.getWorkspaceEdit().setDocumentChanges(true);
		workspace.getWorkspaceEdit().setChangeAnnotationSupport(new WorkspaceEditChangeAnnotationSupportCapabilities());
		return new ClientCapabilities(workspace, text, null);
	}

	/** The URI of a file of the folder. */
	String uri(String name) {
		return folder.resolve(name).toUri().toString();
	}

	/** Writes a file and opens it in the editor. */
	void open(String name, String text) {
		write(name, text);
		server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "referentiel", 1, text)));
	}

	/** Replaces the text of an open file, in the editor only. */
	void edit(String name, String text) {
		server().getTextDocumentService().didChange(
				new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), ++version), List.of(new TextDocumentContentChangeEvent(text))));
	}

	/** Replaces a part of the text of an open file, in the editor only. */
	void change(String name, int newVersion, Range range, String text) {
		server().getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), newVersion),
				List.of(new TextDocumentContentChangeEvent(range, text))));
	}

	void close(String name) {
		server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(name))));
	}

	/** Tells the server what happened to a file on the disk. */
	void tell(String name, FileChangeType what) {
		server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(name), what))));
	}

	/** The findings of a file as the command line writes them, without its path. */
	List<String> shown(String name) {
		settle(name);
		return client.diagnostics(uri(name)).stream().map(d -> (d.getRange().getStart().getLine() + 1) + ":" + (d.getRange().getStart().getCharacter() + 1)
				+ ": " + d.getMessage().getLeft() + " [" + d.getCode().getLeft() + "]").toList();
	}

	void write(String name, String text) {
		try {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.writeString(folder.resolve(name), text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The codes of the findings of a file, once the server is done with it. */
	List<String> findings(String name) {
		settle(name);
		return client.diagnostics(uri(name)).stream().map(d -> d.getCode().getLeft()).toList();
	}

	/** Opens a text; the marker {@code <|>} in it is where the caret is. */
	TextDocumentPositionParams caret(String name, String marked) {
		int at = marked.indexOf("<|>");
		String before = marked.substring(0, at);
		open(name, before + marked.substring(at + 3));
		int line = (int) before.chars().filter(c -> c == '\n').count();
		return new TextDocumentPositionParams(new TextDocumentIdentifier(uri(name)), new Position(line, before.length() - before.lastIndexOf('\n') - 1));
	}

	/** The texts of the files of an edit, as they are once it is applied. */
	Map<String, String> applied(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> edits = new TreeMap<>();
		if (edit.getChanges() != null) {
			edits.putAll(edit.getChanges());
		}
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().forEach(c -> edits.put(c.getLeft().getTextDocument().getUri(), c.getLeft().getEdits().stream().map(Either::getLeft).toList()));
		}
		Map<String, String> texts = new TreeMap<>();
		edits.forEach((uri, list) -> texts.put(uri.replaceAll(".*/", ""), apply(text(uri), list)));
		return texts;
	}

	private static String text(String uri) {
		try {
			return Files.readString(Path.of(java.net.URI.create(uri)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Applies edits from the last to the first, so that places stay true; those of one place keep their order. */
	static String apply(String text, List<? extends TextEdit> edits) {
		String result = text;
		List<TextEdit> sorted = new ArrayList<>(edits);
		Collections.reverse(sorted);
		sorted.sort(Comparator.comparing((TextEdit e) -> offset(text, e.getRange().getStart())).reversed());
		for (TextEdit e : sorted) {
			result = result.substring(0, offset(text, e.getRange().getStart())) + e.getNewText() + result.substring(offset(text, e.getRange().getEnd()));
		}
		return result;
	}

	private static int offset(String text, Position at) {
		int start = 0;
		for (int i = 0; i < at.getLine(); i++) {
			start = text.indexOf('\n', start) + 1;
		}
		return start + at.getCharacter();
	}

	/** Waits until the server has built what it was told: reading requests queue behind it. */
	private void settle(String name) {
		get(server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri(name)))));
	}

	static <T> T get(java.util.concurrent.Future<T> answer) {
		try {
			return answer.get(60, TimeUnit.SECONDS);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public void close() {
		embedded.close();
	}
}
