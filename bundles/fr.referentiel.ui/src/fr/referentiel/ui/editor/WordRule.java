// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** Recognises a word: a number when it begins with a digit, a code when it holds a digit or begins with a capital, otherwise a keyword. */
final class WordRule implements IRule {
	private final IToken keyword;
	private final IToken code;
	private final IToken number;

	WordRule(IToken keyword, IToken code, IToken number) {
		this.keyword = keyword;
		this.code = code;
		this.number = number;
	}

	@Override
	public IToken evaluate(ICharacterScanner scanner) {
		int first = scanner.read();
		if (first == ICharacterScanner.EOF || !Character.isLetterOrDigit(first)) {
			scanner.unread();
			return Token.UNDEFINED;
		}
		boolean digit = Character.isDigit(first);
		int c = scanner.read();
		while (c != ICharacterScanner.EOF && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
			digit |= Character.isDigit(c);
			c = scanner.read();
		}
		scanner.unread();
		return Character.isDigit(first) ? number : digit || Character.isUpperCase(first) ? code : keyword;
	}
}
