// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.hover;

/** Texts of a référentiel within Markdown, where they mean nothing but themselves. */
final class Markdown {
	private Markdown() {
	}

	/** The text with all that Markdown could interpret escaped, on one line. */
	static String of(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ("\\`*_{}[]()<>#+-.!|~&$".indexOf(c) >= 0) {
				out.append('\\');
			}
			out.append(c == '\n' || c == '\r' ? ' ' : c);
		}
		return out.toString();
	}
}
