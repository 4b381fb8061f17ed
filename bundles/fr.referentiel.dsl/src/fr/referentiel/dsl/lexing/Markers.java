// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.lexing;

/**
 * The marks that begin a line of text: those of the language, and the bullets that a text pasted from a PDF or a word processor has. Each stands
 * for one of the language's.
 */
public final class Markers {
	private Markers() {
	}

	/** The mark of the language that this first character of a line stands for ({@code - -- * > |}), or null; runs of {@code -} are not told apart. */
	public static String of(int c) {
		return switch (c) {
		case '-', '\u2010', '\u2011', '\u2212', '–', '—', '•', '●', '■', '►', '➢', '➤', '✓', '✔', '\uF0B7', '\uF0D8', '\uF0FC', '\uF02D' -> "-";
		case 'o', '○', '◦', '▪', '▫', '□', '‣', '\uF0A7', '\uF06F' -> "--";
		case '*', '>', '|' -> String.valueOf((char) c);
		default -> null;
		};
	}

	/** Whether a token is such a mark. */
	public static boolean is(String token) {
		return token.equals("--") || token.equals("---") || token.length() == 1 && of(token.charAt(0)) != null;
	}
}
