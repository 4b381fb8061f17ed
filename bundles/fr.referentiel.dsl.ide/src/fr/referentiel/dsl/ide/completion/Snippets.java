// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.util.regex.Pattern;

/** Texts with places to fill in, as the protocol writes them. */
public final class Snippets {
	private static final Pattern NAMED = Pattern.compile("\\$\\{\\d+:((?:[^}\\\\]|\\\\.)*)\\}");
	private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^,|]*)[^}]*\\|\\}");
	private static final Pattern BARE = Pattern.compile("\\$\\d+");

	private Snippets() {
	}

	/** The text with its defaults filled in, for an editor that knows no snippets. */
	public static String plain(String snippet) {
		String filled = CHOICE.matcher(NAMED.matcher(snippet).replaceAll("$1")).replaceAll("$1");
		return BARE.matcher(filled).replaceAll("").replaceAll("\\\\([\\\\$}])", "$1");
	}

	/** A text as a snippet that holds no place to fill in. */
	static String literal(String text) {
		return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
	}
}
