// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** Recognises a line of a list or a paragraph: a marker at the beginning of a line, and the rest of the line, which is prose and not coloured. */
final class ListLineRule implements IRule {
	private static final String MARKERS = "-•▪–◦‣■●>*|";

	private final IToken line;

	ListLineRule(IToken line) {
		this.line = line;
	}

	@Override
	public IToken evaluate(ICharacterScanner scanner) {
		int column = scanner.getColumn();
		int first = scanner.read();
		if (first == ICharacterScanner.EOF || MARKERS.indexOf(first) < 0 || !blankBefore(scanner, column)) {
			scanner.unread();
			return Token.UNDEFINED;
		}
		int c = scanner.read();
		while (c != ICharacterScanner.EOF && c != '\n' && c != '\r') {
			c = scanner.read();
		}
		scanner.unread();
		return line;
	}

	/** Whether only blanks stand between the line's start and this column; reads back and forth, leaving the scanner where it was. */
	private static boolean blankBefore(ICharacterScanner scanner, int column) {
		for (int i = 0; i <= column; i++) {
			scanner.unread();
		}
		boolean blank = true;
		for (int i = 0; i < column; i++) {
			blank &= Character.isWhitespace(scanner.read());
		}
		scanner.read();
		return blank;
	}
}
