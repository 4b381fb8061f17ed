// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide;

import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;

import com.google.inject.Binder;

import fr.referentiel.dsl.ide.completion.Completion;
import fr.referentiel.dsl.ide.completion.CompletionBindings;
import fr.referentiel.dsl.ide.fix.QuickFixes;
import fr.referentiel.dsl.ide.format.Layout;
import fr.referentiel.dsl.ide.hint.Lenses;
import fr.referentiel.dsl.ide.hover.Cards;
import fr.referentiel.dsl.ide.navigation.Navigation;
import fr.referentiel.dsl.ide.outline.Folding;
import fr.referentiel.dsl.ide.outline.Outline;
import fr.referentiel.dsl.ide.rename.Renaming;

/** What the language does its own way in editors: one service per request of the protocol. */
public class ReferentielIdeModule extends AbstractReferentielIdeModule {
	@Override
	public void configureContentAssistLexer(Binder binder) {
		CompletionBindings.lexer(binder);
	}

	public Class<? extends ContentAssistService> bindContentAssistService() {
		return Completion.class;
	}

	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return Navigation.class;
	}

	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return Navigation.class;
	}

	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return Outline.class;
	}

	public Class<? extends IHoverService> bindIHoverService() {
		return Cards.class;
	}

	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return QuickFixes.class;
	}

	public Class<? extends ICodeLensService> bindICodeLensService() {
		return Lenses.class;
	}

	public Class<? extends FormattingService> bindFormattingService() {
		return Layout.class;
	}

	@Override
	public Class<? extends IRenameService2> bindIRenameService2() {
		return Renaming.class;
	}

	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return Folding.class;
	}
}
