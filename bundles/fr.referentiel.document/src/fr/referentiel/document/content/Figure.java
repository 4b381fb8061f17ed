// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture with its words.
 *
 * @param alternativeText what it shows, for who does not see it; never blank
 * @param caption         empty for none
 * @param picture         its PNG, its SVG, or both; SVG is preferred where a format can show it
 * @param millimetres     width on paper
 */
public record Figure(String alternativeText, String caption, Picture picture, int millimetres) implements Block {

	public Figure {
		if (alternativeText.isBlank())
			throw new IllegalArgumentException("a figure needs an alternative text");
		if (millimetres <= 0)
			throw new IllegalArgumentException("a figure needs a width");
	}

	/** A figure whose picture is there already: the bytes of a PNG file, of an SVG file, or both; empty for none. */
	public Figure(String alternativeText, String caption, byte[] png, byte[] svg, int millimetres) {
		this(alternativeText, caption, new Picture.Ready(png, svg), millimetres);
	}

	public static Figure png(String alternativeText, byte[] png, int millimetres) {
		return new Figure(alternativeText, "", png, new byte[0], millimetres);
	}

	/** The bytes of its PNG file, empty for none. */
	public byte[] png() {
		return picture.png();
	}

	/** The bytes of its SVG file, empty for none. */
	public byte[] svg() {
		return picture.svg();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Figure that && alternativeText.equals(that.alternativeText) && caption.equals(that.caption)
				&& millimetres == that.millimetres && Arrays.equals(png(), that.png()) && Arrays.equals(svg(), that.svg());
	}

	@Override
	public int hashCode() {
		return Objects.hash(alternativeText, caption, millimetres);
	}
}
