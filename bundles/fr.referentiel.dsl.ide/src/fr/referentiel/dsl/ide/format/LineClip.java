// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.format;

import java.util.Optional;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;

import fr.referentiel.dsl.ide.workspace.Positions;

/** Whole lines of a text, and what edits of blanks change within them: a stretch of blanks often begins on the line before, or ends on the one after. */
final class LineClip {
	private final Document document;
	private final String text;
	private final int start;
	private final int end;

	/** The lines that a range touches; one that ends before the first character of a line does not touch that line. */
	LineClip(Document document, Range range) {
		this.document = document;
		text = document.getContents();
		start = lineStart(range.getStart().getLine());
		int last = range.getEnd().getLine();
		end = lineEnd(lineStart(range.getEnd().getCharacter() == 0 && last > range.getStart().getLine() ? last - 1 : last));
	}

	/** The part of the edit that stays within the lines; empty when there is none. */
	Optional<TextEdit> of(TextEdit edit) {
		int from = document.getOffSet(edit.getRange().getStart());
		int to = document.getOffSet(edit.getRange().getEnd());
		String blanks = edit.getNewText();
		if (to < start || from > end || from < start && blanks.indexOf('\n') < 0) {
			return Optional.empty();
		}
		if (from < start) {
			from = start;
			blanks = blanks.substring(blanks.lastIndexOf('\n') + 1);
		}
		if (to > end) {
			if (blanks.indexOf('\n') < 0) {
				return Optional.empty();
			}
			blanks = lineBreaks(blanks, Math.min(count(text.substring(from, end)), count(blanks) - 1));
			to = end;
		}
		return text.substring(from, to).equals(blanks) ? Optional.empty() : Optional.of(new TextEdit(Positions.range(document, from, to - from), blanks));
	}

	private int lineStart(int line) {
		int at = 0;
		for (int i = 0; i < line; i++) {
			int next = text.indexOf('\n', at);
			if (next < 0) {
				return text.length();
			}
			at = next + 1;
		}
		return at;
	}

	private int lineEnd(int from) {
		int at = text.indexOf('\n', from);
		return at < 0 ? text.length() : at > from && text.charAt(at - 1) == '\r' ? at - 1 : at;
	}

	private static int count(String blanks) {
		return (int) blanks.chars().filter(c -> c == '\n').count();
	}

	/** The first so many line breaks of a stretch of blanks. */
	private static String lineBreaks(String blanks, int many) {
		int at = 0;
		for (int i = 0; i < many; i++) {
			at = blanks.indexOf('\n', at) + 1;
		}
		return blanks.substring(0, at);
	}
}
