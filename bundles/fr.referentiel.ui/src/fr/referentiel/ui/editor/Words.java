// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the word at a place of the text: a code with its points and hyphens, or a word of the language or of prose. */
final class Words {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*");

	private Words() {
	}

	/** The word that an offset is in, or at one of the ends of; empty where there is none. */
	static Optional<IRegion> at(IDocument document, int offset) {
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			Matcher words = WORD.matcher(document.get(line.getOffset(), line.getLength()));
			while (words.find()) {
				if (line.getOffset() + words.start() <= offset && offset <= line.getOffset() + words.end()) {
					return Optional.of(new Region(line.getOffset() + words.start(), words.end() - words.start()));
				}
			}
		} catch (BadLocationException e) {
			// the text has changed meanwhile: no word
		}
		return Optional.empty();
	}
}
