// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.lexing;

import org.antlr.runtime.RecognitionException;

import fr.referentiel.dsl.parser.antlr.internal.InternalReferentielLexer;

/** The lexer of the runtime parser: the generated one, with the tokens cut by {@link LexemeScanner}. */
public final class ReferentielLexer extends InternalReferentielLexer {
	private final LexemeScanner scanner;

	public ReferentielLexer(Vocabulary vocabulary) {
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
}
