// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What completion needs of its parser. */
public final class CompletionBindings {
	private CompletionBindings() {
	}

	/** Binds the lexer that cuts tokens as the runtime does. */
	public static void lexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).toProvider(AssistLexer.source());
	}
}
