// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;

/**
 * A text whose lines are known, so that a place in it is found without reading it from its beginning. Lines end as the protocol has it (line feed, carriage
 * return, or both), and so does a position beyond the end of its line or of the text: there. Immutable.
 */
final class SourceDocument extends Document {
	private int[] lines;

	/** @param version the editor's, or null for a text that is no editor's */
	SourceDocument(Integer version, String contents) {
		super(version, contents);
	}

	/** The text after an editor's changes, each made to what the one before has left, in the editor's version. */
	SourceDocument changed(Integer version, Iterable<? extends TextDocumentContentChangeEvent> changes) {
		SourceDocument changed = this;
		for (TextDocumentContentChangeEvent change : changes) {
			changed = new SourceDocument(version, changed.with(change.getRange(), change.getText()));
		}
		return new SourceDocument(version, changed.getContents());
	}

	private String with(Range range, String text) {
		return range == null ? text : getContents().substring(0, getOffSet(range.getStart())) + text + getContents().substring(getOffSet(range.getEnd()));
	}

	@Override
	public int getOffSet(Position position) {
		int line = Math.max(0, position.getLine());
		if (line >= lines().length) {
			return getContents().length();
		}
		return Math.min(lines[line] + Math.max(0, position.getCharacter()), end(line));
	}

	@Override
	public Position getPosition(int offset) {
		if (offset < 0 || offset > getContents().length()) {
			throw new IndexOutOfBoundsException(offset);
		}
		int found = Arrays.binarySearch(lines(), offset);
		int line = found < 0 ? -found - 2 : found;
		return new Position(line, offset - lines[line]);
	}

	@Override
	public int getLineCount() {
		return lines().length;
	}

	/** The end of a line, before what breaks it. */
	private int end(int line) {
		if (line + 1 == lines.length) {
			return getContents().length();
		}
		int end = lines[line + 1] - 1;
		return end > lines[line] && getContents().charAt(end) == '\n' && getContents().charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** Where each line begins. */
	private int[] lines() {
		if (lines == null) {
			String text = getContents();
			int[] starts = new int[text.length() / 32 + 1];
			int count = 1;
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
					starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
					starts[count++] = i + 1;
				}
			}
			lines = Arrays.copyOf(starts, count);
		}
		return lines;
	}
}
