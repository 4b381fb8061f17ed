// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Makes codes links to where they are defined. Whether there is a definition is asked only when the link is followed. */
public final class Definitions extends AbstractHyperlinkDetector {
	private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*");

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		IRegion word = word(viewer.getDocument(), region.getOffset());
		return word == null ? null : new IHyperlink[] { new DefinitionLink(viewer.getDocument(), word) };
	}

	private static IRegion word(IDocument document, int offset) {
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			Matcher codes = CODE.matcher(document.get(line.getOffset(), line.getLength()));
			while (codes.find()) {
				boolean here = line.getOffset() + codes.start() <= offset && offset <= line.getOffset() + codes.end();
				if (here && codes.group().chars().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c))) {
					return new Region(line.getOffset() + codes.start(), codes.group().length());
				}
			}
		} catch (BadLocationException e) {
			// the text has changed meanwhile: no link
		}
		return null;
	}
}
