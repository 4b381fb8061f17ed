// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/**
 * Words that lead somewhere: to a heading of the same document, or out of it.
 *
 * @param text   what is read, never blank
 * @param target {@code #} and the {@link Heading#anchor() anchor} of a heading, or an address in {@code https:}, {@code http:} or {@code mailto:}
 */
public record Link(String text, String target) implements Inline {

	public Link {
		if (text.isBlank())
			throw new IllegalArgumentException("a link needs a text");
		// nothing else, for a link must never run anything (javascript:, file:)
		if (!target.matches("#[\\p{L}\\p{N}._-]+|(?i:https?://|mailto:)[^\\s<>\"]+"))
			throw new IllegalArgumentException("not the target of a link: " + target);
	}

	/** Whether it leads to a heading of the same document. */
	public boolean inside() {
		return target.startsWith("#");
	}

	/** The anchor of the heading it leads to. */
	public String anchor() {
		if (!inside())
			throw new IllegalStateException("a link out of the document has no anchor: " + target);
		return target.substring(1);
	}

	public Link withText(String other) {
		return new Link(other, target);
	}
}
