// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

import fr.referentiel.dsl.ide.ReferentielIdeSetup;

/**
 * A language server in this process, ready for questions about the workspace.
 *
 * @param injector the injector of the language that it serves
 */
record RunningServer(LanguageServer server, Injector injector) {
	/** Starts it; takes a second or two, so never in the user interface's thread. */
	static RunningServer start(LanguageClient client) {
		Injector language = new ReferentielIdeSetup().createInjectorAndDoEMFRegistration();
		LanguageServerImpl server = Guice.createInjector(Modules.override(new ServerModule())
				.with(b -> b.bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE)))
				.getInstance(LanguageServerImpl.class);
		server.connect(client);
		server.initialize(parameters()).join();
		server.initialized(new InitializedParams());
		return new RunningServer(server, language);
	}

	private static InitializeParams parameters() {
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setDocumentSymbol(symbols);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setTextDocument(text);
		InitializeParams parameters = new InitializeParams();
		parameters.setProcessId((int) ProcessHandle.current().pid());
		parameters.setCapabilities(capabilities);
		parameters.setRootUri(ResourcesPlugin.getWorkspace().getRoot().getLocation().toFile().toURI().toString());
		return parameters;
	}
}
