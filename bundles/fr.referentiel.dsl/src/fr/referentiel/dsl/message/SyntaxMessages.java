// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.message;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * What the parser says of a text that it cannot read. Of a token that it did not expect it says where that is, in the message's data: what was meant there
 * is found out by {@code fr.referentiel.dsl.syntax.Diagnosis}. Of a token that says nothing it can understand, the value converter gives the message.
 */
public class SyntaxMessages extends SyntaxErrorMessageProvider {
	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		String[] offset = { String.valueOf(offset(context.getRecognitionException())) };
		return new SyntaxErrorMessage("Le texte ne se lit pas ici.", Diagnostic.SYNTAX_DIAGNOSTIC, offset);
	}

	/** Where the unexpected token begins; beyond any text at the end of a file. */
	private static int offset(RecognitionException e) {
		return e != null && e.token instanceof CommonToken token && token.getType() != Token.EOF ? token.getStartIndex() : Integer.MAX_VALUE;
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), Diagnostic.SYNTAX_DIAGNOSTIC);
	}
}
