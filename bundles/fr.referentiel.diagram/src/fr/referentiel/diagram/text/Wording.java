// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.text;

/** A text made fit to be drawn: white space collapsed, control and format characters and lone surrogates gone, no-break spaces kept. */
public final class Wording {
	private Wording() {
	}

	/** The text on one line, never null; empty for null. */
	public static String clean(String text) {
		if (text == null)
			return "";
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			if (breaks(c)) {
				if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ')
					clean.append(' ');
			} else if (drawable(c))
				clean.appendCodePoint(c);
		});
		if (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ')
			clean.setLength(clean.length() - 1);
		return clean.toString();
	}

	private static boolean breaks(int c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x2028 || c == 0x2029;
	}

	private static boolean drawable(int c) {
		return switch (Character.getType(c)) {
		case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
		default -> true;
		};
	}
}
