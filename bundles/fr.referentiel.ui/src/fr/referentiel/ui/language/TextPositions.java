// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Translates between offsets of a document and positions of the language server (lines and UTF-16 columns from 0); what lies outside is moved inside. */
public final class TextPositions {
	private TextPositions() {
	}

	/** The position of an offset, which is in the document or at its end. */
	public static Position position(IDocument document, int offset) {
		try {
			int inside = Math.clamp(offset, 0, document.getLength());
			int line = document.getLineOfOffset(inside);
			return new Position(line, inside - document.getLineOffset(line));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The offset of a position; the nearest one when the document has changed meanwhile. */
	public static int offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines()) {
				return document.getLength();
			}
			IRegion line = document.getLineInformation(position.getLine());
			return line.getOffset() + Math.min(position.getCharacter(), line.getLength());
		} catch (BadLocationException e) {
			return document.getLength();
		}
	}

	/** The region of a range. */
	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}

	/** The range of a region. */
	public static Range range(IDocument document, IRegion region) {
		return new Range(position(document, region.getOffset()), position(document, region.getOffset() + region.getLength()));
	}
}
