// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/**
 * Characters in one style.
 *
 * @param value any characters; a line feed is a space, {@link LineBreak} breaks lines
 * @param code  a code or identifier, to be shown letter by letter: typography leaves it alone
 */
public record Text(String value, boolean bold, boolean italic, boolean code) implements Inline {

	public static Text of(String value) {
		return new Text(value, false, false, false);
	}

	public static Text bold(String value) {
		return new Text(value, true, false, false);
	}

	public static Text italic(String value) {
		return new Text(value, false, true, false);
	}

	public static Text code(String value) {
		return new Text(value, false, false, true);
	}

	public Text withValue(String other) {
		return new Text(other, bold, italic, code);
	}
}
