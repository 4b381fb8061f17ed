// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/**
 * The list of the headings, with links to them.
 *
 * @param title its own title, which is not listed; empty for none
 * @param depth the deepest level of heading listed, 1 to 6
 */
public record TableOfContents(String title, int depth) implements Block {

	public TableOfContents {
		if (depth < 1 || depth > Heading.DEEPEST)
			throw new IllegalArgumentException("no heading level " + depth);
	}
}
