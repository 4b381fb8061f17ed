// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

/** Builds XML-shaped text; whatever is given as text or value is escaped. Not for use by several threads. */
public final class Markup {

	private final StringBuilder out = new StringBuilder();

	/** Opens an element; attributes come as name and value in turn, those with an empty value are left out. */
	public Markup open(String element, String... attributes) {
		return tag(element, attributes, ">");
	}

	/** An element that never has content. */
	public Markup single(String element, String... attributes) {
		return tag(element, attributes, "/>");
	}

	public Markup close(String element) {
		out.append("</").append(element).append('>');
		return this;
	}

	/** A whole element with text in it. */
	public Markup element(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close(element);
	}

	public Markup text(String text) {
		escape(text, false);
		return this;
	}

	/** Markup made elsewhere, as it is. */
	public Markup raw(String markup) {
		out.append(markup);
		return this;
	}

	public Markup newLine() {
		out.append('\n');
		return this;
	}

	private Markup tag(String element, String[] attributes, String end) {
		out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2)
			if (!attributes[i + 1].isEmpty()) {
				out.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1], true);
				out.append('"');
			}
		out.append(end);
		return this;
	}

	private void escape(String text, boolean value) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append(value ? "&quot;" : "\"");
				default -> out.append(c);
			}
		}
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
