// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.lexing;

import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;

import com.google.inject.Provider;

import fr.referentiel.dsl.parser.antlr.ReferentielAntlrTokenFileProvider;
import fr.referentiel.dsl.parser.antlr.internal.InternalReferentielLexer;

/** Hands out lexers that share one vocabulary. */
public final class RuntimeLexerProvider implements Provider<InternalReferentielLexer> {
	private final Vocabulary vocabulary;

	public RuntimeLexerProvider() {
		AntlrTokenDefProvider tokens = new AntlrTokenDefProvider();
		tokens.setAntlrTokenFileProvider(new ReferentielAntlrTokenFileProvider());
		vocabulary = new Vocabulary(tokens.getTokenDefMap());
	}

	/** Whether a word is one of the language, accents left out of account: it cannot be a code. */
	public boolean keyword(String word) {
		return vocabulary.keyword(word) >= 0;
	}

	@Override
	public InternalReferentielLexer get() {
		return new ReferentielLexer(vocabulary);
	}
}
