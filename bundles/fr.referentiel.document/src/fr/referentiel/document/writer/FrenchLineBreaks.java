// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.text.BreakIterator;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of French may end: after a space, after a hyphen or a stroke between letters.
 * <p>
 * Java's own iterator also ends lines after an apostrophe, where French never does. For one text at a time.
 */
final class FrenchLineBreaks implements FSTextBreaker {

	private static final String AFTER = " \t\n\u2009\u200B-/";

	private String text = "";
	private int position;

	@Override
	public void setText(String newText) {
		text = newText;
		position = 0;
	}

	@Override
	public int next() {
		if (position >= text.length())
			return BreakIterator.DONE;
		int at = position;
		while (at < text.length() && !endsAt(at))
			at++;
		position = Math.min(at + 1, text.length());
		return position;
	}

	/** Whether a line may end after this character. */
	private boolean endsAt(int at) {
		char c = text.charAt(at);
		if (AFTER.indexOf(c) < 0)
			return false;
		boolean last = at + 1 >= text.length();
		if (c == '-' || c == '/')
			return !last && at > 0 && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
		// spaces stay together, before the break
		return last || text.charAt(at + 1) != ' ';
	}
}
