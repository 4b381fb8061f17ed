// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Makes codes links to where they are defined. Whether there is a definition is asked only when the link is followed. */
public final class Definitions extends AbstractHyperlinkDetector {
	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		IDocument document = viewer.getDocument();
		return Words.at(document, region.getOffset()).filter(word -> isCode(document, word)).map(word -> new IHyperlink[] { new DefinitionLink(document, word) })
				.orElse(null);
	}

	private static boolean isCode(IDocument document, IRegion word) {
		try {
			return document.get(word.getOffset(), word.getLength()).chars().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
		} catch (BadLocationException e) {
			return false; // the text has changed meanwhile
		}
	}
}
