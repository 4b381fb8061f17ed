// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Singleton;

import fr.referentiel.dsl.ide.completion.Snippets;
import fr.referentiel.dsl.ide.hint.Hints;
import fr.referentiel.dsl.ide.workspace.Finding;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Lieu;
import fr.referentiel.rules.SeveritySettings;

/** Xtext's server, with what it does not do by itself. */
@Singleton
public class ReferentielServer extends LanguageServerImpl {
	/** The source that diagnostics name. */
	private static final String SOURCE = "référentiel";

	private final Hints hints = new Hints();

	@Override
	public void initialized(InitializedParams params) {
		super.initialized(params);
		if (watches()) {
			List<FileSystemWatcher> watched = List.of(new FileSystemWatcher(Either.forLeft("**/*.referentiel")),
					new FileSystemWatcher(Either.forLeft("**/" + SeveritySettings.FILE)));
			getLanguageClient().registerCapability(new RegistrationParams(List.of(new Registration("fichiers", "workspace/didChangeWatchedFiles",
					new DidChangeWatchedFilesRegistrationOptions(watched)))));
		}
	}

	private boolean watches() {
		var workspace = client().getWorkspace();
		var files = workspace == null ? null : workspace.getDidChangeWatchedFiles();
		return files != null && Boolean.TRUE.equals(files.getDynamicRegistration());
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return getRequestManager().runRead(cancel -> Answer.of(() -> rename(params, cancel))).thenApply(Answer::get);
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return getRequestManager().runRead(cancel -> Answer.of(() -> prepareRename(params, cancel))).thenApply(Answer::get);
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return getRequestManager().runRead(cancel -> {
			List<InlayHint> found = getWorkspaceManager().doRead(getURI(params.getTextDocument()), (document, resource) -> hints.of(document, resource, params));
			return found == null ? List.of() : found;
		});
	}

	@Override
	protected List<? extends Location> definition(CancelIndicator cancel, DefinitionParams params) {
		List<? extends Location> found = super.definition(cancel, params);
		return found == null ? List.of() : found; // null for a text that is not known; the answer would have no result at all
	}

	/** There is no command: lenses are to be read. */
	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		return CompletableFuture.failedFuture(new UnsupportedOperationException(params.getCommand()));
	}

	@Override
	protected List<DocumentSymbol> documentSymbol(DocumentSymbolParams params, CancelIndicator cancel) {
		List<DocumentSymbol> symbols = super.documentSymbol(params, cancel);
		return symbols == null ? List.of() : symbols; // null for a text that is not known
	}

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		ServerCapabilities capabilities = super.createServerCapabilities(params);
		capabilities.getCompletionProvider().setTriggerCharacters(List.of(".", " "));
		capabilities.setSignatureHelpProvider(null);
		capabilities.setInlayHintProvider(true);
		capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
		return capabilities;
	}

	@Override
	protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
		Either<List<CompletionItem>, CompletionList> answer = super.completion(cancel, params);
		if (answer.getRight() == null) {
			return Either.forRight(new CompletionList());
		}
		if (!snippets()) {
			answer.getRight().getItems().forEach(ReferentielServer::plain);
		}
		return answer;
	}

	private static void plain(CompletionItem item) {
		item.setInsertTextFormat(InsertTextFormat.PlainText);
		item.getTextEdit().getLeft().setNewText(Snippets.plain(item.getTextEdit().getLeft().getNewText()));
	}

	private boolean snippets() {
		var text = client().getTextDocument();
		var item = text == null || text.getCompletion() == null ? null : text.getCompletion().getCompletionItem();
		return item != null && Boolean.TRUE.equals(item.getSnippetSupport());
	}

	private boolean related() {
		var text = client().getTextDocument();
		var published = text == null ? null : text.getPublishDiagnostics();
		return published != null && Boolean.TRUE.equals(published.getRelatedInformation());
	}

	/** What the client said that it can do. */
	private ClientCapabilities client() {
		InitializeParams params = getLanguageServerAccess().getInitializeParams();
		return params == null || params.getCapabilities() == null ? new ClientCapabilities() : params.getCapabilities();
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource(SOURCE);
		diagnostic.setRelatedInformation(null);
		if (issue instanceof Finding finding && !finding.constat().autres().isEmpty() && related()) {
			diagnostic.setRelatedInformation(finding.constat().autres().stream().map(ReferentielServer::related).toList());
		}
		return diagnostic;
	}

	private static DiagnosticRelatedInformation related(Lieu place) {
		Position start = new Position(place.ligne() - 1, place.colonne() - 1);
		Range range = new Range(start, new Position(start.getLine(), start.getCharacter() + place.longueur()));
		return new DiagnosticRelatedInformation(new Location(java.nio.file.Path.of(place.fichier()).toUri().toString(), range), "Aussi ici.");
	}
}
