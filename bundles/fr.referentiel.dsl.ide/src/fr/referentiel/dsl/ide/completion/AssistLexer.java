// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

import fr.referentiel.dsl.ide.contentassist.antlr.internal.InternalReferentielLexer;
import fr.referentiel.dsl.lexing.LexemeScanner;
import fr.referentiel.dsl.lexing.Vocabulary;

/** The lexer of the completion's parser: the generated one, with the tokens cut as for the runtime. */
final class AssistLexer extends InternalReferentielLexer {
	private final LexemeScanner scanner;

	private AssistLexer(Vocabulary vocabulary) {
		scanner = new LexemeScanner(vocabulary);
	}

	@Override
	public void reset() {
		super.reset();
		if (scanner != null) { // the super constructor resets before there is one
			scanner.reset();
		}
	}

	@Override
	public void mTokens() throws RecognitionException {
		state.type = scanner.scan(input);
	}

	/** Hands out lexers that share one vocabulary. */
	@Singleton
	static final class Source implements Provider<Lexer> {
		private static final String TOKENS = "fr/referentiel/dsl/ide/contentassist/antlr/internal/InternalReferentiel.tokens";
		private final Vocabulary vocabulary;

		@Inject
		Source() {
			AntlrTokenDefProvider tokens = new AntlrTokenDefProvider();
			tokens.setAntlrTokenFileProvider(() -> AssistLexer.class.getClassLoader().getResourceAsStream(TOKENS));
			vocabulary = new Vocabulary(tokens.getTokenDefMap());
		}

		@Override
		public Lexer get() {
			return new AssistLexer(vocabulary);
		}
	}

	/** The provider to bind. */
	static Class<? extends Provider<Lexer>> source() {
		return Source.class;
	}
}
