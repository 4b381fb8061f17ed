// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Where the parser stumbled: the token it did not expect, and those around it. Tokens are those that are no blanks and no comments. */
final class Stumble {
	private static final int SHOWN = 40;

	private final String text;
	private final List<ILeafNode> tokens = new ArrayList<>();
	private final int at;
	private final int lineStart;
	private final int lineEnd;

	/** @param offset where the unexpected token begins; the length of the text at its end */
	Stumble(ICompositeNode root, int offset) {
		text = root.getText();
		int found = -1;
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getLength() > 0) {
				if (found < 0 && leaf.getEndOffset() > offset) {
					found = tokens.size();
				}
				tokens.add(leaf);
			}
		}
		at = found < 0 ? tokens.size() : found;
		int start = offset();
		while (start > 0 && !newLine(text.charAt(start - 1))) {
			start--;
		}
		int end = end();
		while (end < text.length() && !newLine(text.charAt(end))) {
			end++;
		}
		lineStart = start;
		lineEnd = end;
	}

	String text() {
		return text;
	}

	/** The token that many places after the unexpected one (before it, when negative), or null where there is none. */
	ILeafNode token(int away) {
		int index = at + away;
		return index < 0 || index >= tokens.size() ? null : tokens.get(index);
	}

	/** The unexpected token's text; empty at the end of the file. */
	String word() {
		return word(0);
	}

	/** The text of a token; empty where there is none. */
	String word(int away) {
		return token(away) == null ? "" : token(away).getText();
	}

	int offset() {
		return token(0) == null ? text.length() : token(0).getOffset();
	}

	int end() {
		return token(0) == null ? text.length() : token(0).getEndOffset();
	}

	/** Whether the unexpected token begins its line, or is the end of the file. */
	boolean newLine() {
		return !sameLine(-1);
	}

	/** Whether a token stands on the line of the unexpected one. */
	boolean sameLine(int away) {
		ILeafNode other = token(away);
		return other != null && token(0) != null && other.getOffset() >= lineStart && other.getOffset() < lineEnd;
	}

	/** The end of the line of the unexpected token, without its line break. */
	int lineEnd() {
		return lineEnd;
	}

	private static boolean newLine(char c) {
		return c == '\n' || c == '\r';
	}

	/** The tokens from one on to the end of the line, the brace that opens a block left out. */
	List<ILeafNode> rest(int from) {
		List<ILeafNode> rest = new ArrayList<>();
		for (int i = from; token(i) != null && (i == 0 || sameLine(i)) && !word(i).equals("{"); i++) {
			rest.add(token(i));
		}
		return rest;
	}

	/** A cause that is shown at the unexpected token. */
	Fault here(String message, Mend mend) {
		return new Fault(offset(), end() - offset(), message, mend);
	}

	/** A token as messages quote it. */
	static String quoted(String token) {
		String words = token.replace("«", "").replace("»", "").replaceAll("\\s+", " ").strip();
		return "« " + (words.isEmpty() ? token : words.length() > SHOWN ? words.substring(0, SHOWN).strip() + "…" : words) + " »";
	}
}
