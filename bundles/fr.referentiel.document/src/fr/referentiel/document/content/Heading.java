// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/**
 * A title within the document; the contents list and the navigation are made of them.
 *
 * @param level  1 (highest) to 6
 * @param anchor the name other documents link to (letters, digits, hyphens); empty lets the writer derive it from the text
 */
public record Heading(int level, String text, String anchor) implements Block {

	public static final int DEEPEST = 6;

	public Heading {
		if (level < 1 || level > DEEPEST)
			throw new IllegalArgumentException("no heading level " + level);
		if (!anchor.matches("[\\p{L}\\p{N}._-]*"))
			throw new IllegalArgumentException("not an anchor: " + anchor);
	}

	public Heading(int level, String text) {
		this(level, text, "");
	}
}
