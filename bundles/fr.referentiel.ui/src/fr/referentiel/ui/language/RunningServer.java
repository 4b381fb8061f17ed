// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import fr.referentiel.dsl.ide.server.EmbeddedServer;

/**
 * The language server of the workspace, ready for questions.
 *
 * @param capabilities what it said of itself when it was started
 */
record RunningServer(EmbeddedServer embedded, ServerCapabilities capabilities) {
	/** Starts it; takes a second or two, so never in the user interface's thread. */
	static RunningServer start(LanguageClient client) {
		EmbeddedServer embedded = EmbeddedServer.start(client);
		ServerCapabilities capabilities = embedded.server().initialize(parameters()).join().getCapabilities();
		embedded.server().initialized(new InitializedParams());
		return new RunningServer(embedded, capabilities);
	}

	LanguageServer server() {
		return embedded.server();
	}

	List<String> tokenTypes() {
		return capabilities.getSemanticTokensProvider() == null ? List.of() : capabilities.getSemanticTokensProvider().getLegend().getTokenTypes();
	}

	private static InitializeParams parameters() {
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setTextDocument(text());
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
		edits.setDocumentChanges(true);
		workspace.setWorkspaceEdit(edits);
		capabilities.setWorkspace(workspace);
		InitializeParams parameters = new InitializeParams();
		parameters.setProcessId((int) ProcessHandle.current().pid());
		parameters.setCapabilities(capabilities);
		parameters.setRootUri(FileUris.of(ResourcesPlugin.getWorkspace().getRoot().getLocationURI()));
		return parameters;
	}

	private static TextDocumentClientCapabilities text() {
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		text.setDocumentSymbol(symbols);
		text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		text.setHover(new HoverCapabilities());
		CodeActionCapabilities actions = new CodeActionCapabilities();
		actions.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of("quickfix", "source"))));
		text.setCodeAction(actions);
		text.setRename(new RenameCapabilities(true, false));
		return text;
	}
}
