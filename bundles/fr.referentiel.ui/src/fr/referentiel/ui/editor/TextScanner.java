// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.List;

import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/**
 * Cuts the text for colouring, coarsely: comments, texts in guillemets, list lines, and words, which are keywords when they are written in lower case
 * outside a text. What the server knows better it says in its semantic tokens.
 */
final class TextScanner extends RuleBasedScanner {
	TextScanner() {
		recolour();
	}

	/** Takes the colours of the current theme. */
	void recolour() {
		IToken text = token(TextColours.TEXT);
		IToken comment = token(TextColours.COMMENT);
		List<IRule> rules = List.of(new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment, (char) 0, true), new SingleLineRule("«", "»", text, '\\', true),
				new SingleLineRule("\"", "\"", text, '\\', true), new ListLineRule(token(TextColours.MARKER)),
				new WordRule(token(TextColours.KEYWORD), token(TextColours.CODE), token(TextColours.NUMBER)));
		setRules(rules.toArray(IRule[]::new));
	}

	private static IToken token(TextColours colour) {
		return new Token(colour.attribute());
	}
}
