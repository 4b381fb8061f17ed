// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.server;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.ide.server.symbol.WorkspaceSymbolService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;

import fr.referentiel.dsl.ide.ReferentielIdeSetup;
import fr.referentiel.dsl.ide.navigation.Symbols;
import fr.referentiel.dsl.ide.token.Tokens;
import fr.referentiel.dsl.ide.workspace.Build;
import fr.referentiel.dsl.ide.workspace.Workspace;

/** What Xtext's server does its own way here: it knows one language, found without a service loader, and never ends its process by itself. */
final class ServerBindings extends AbstractModule {
	private static final String EXTENSION = "referentiel";

	/** All bindings of a server. */
	static Module module() {
		return Modules.override(new ServerModule()).with(new ServerBindings());
	}

	@Override
	protected void configure() {
		Injector language = new ReferentielIdeSetup().createInjectorAndDoEMFRegistration();
		IResourceServiceProvider.Registry languages = new ResourceServiceProviderRegistryImpl();
		languages.getExtensionToFactoryMap().put(EXTENSION, language.getInstance(IResourceServiceProvider.class));
		bind(IResourceServiceProvider.Registry.class).toInstance(languages);
		Build build = language.getInstance(Build.class);
		bind(Build.class).toProvider(() -> build); // an instance would be injected again, by the wrong injector
		bind(WorkspaceManager.class).to(Workspace.class);
		bind(SemanticTokensService.class).to(Tokens.class);
		bind(WorkspaceSymbolService.class).to(Symbols.class);
		bind(UriExtensions.class).to(EncodedAddresses.class);
		bind(LanguageServerImpl.class).to(ReferentielServer.class);
		bind(ILanguageServerShutdownAndExitHandler.class).to(ExitSignal.class);
	}
}
