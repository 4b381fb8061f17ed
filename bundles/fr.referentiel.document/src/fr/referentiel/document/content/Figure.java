// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.Arrays;

/**
 * A picture, in one format or two of the same.
 *
 * @param alternativeText what it shows, for who does not see it; never blank
 * @param caption         empty for none
 * @param png             bytes of a PNG file, empty for none
 * @param svg             bytes of an SVG file, empty for none; preferred where a format can show it
 * @param millimetres     width on paper
 */
public record Figure(String alternativeText, String caption, byte[] png, byte[] svg, int millimetres) implements Block {

	public Figure {
		if (alternativeText.isBlank())
			throw new IllegalArgumentException("a figure needs an alternative text");
		if (png.length + svg.length == 0)
			throw new IllegalArgumentException("a figure needs a picture");
		if (millimetres <= 0)
			throw new IllegalArgumentException("a figure needs a width");
		png = png.clone();
		svg = svg.clone();
	}

	public static Figure png(String alternativeText, byte[] png, int millimetres) {
		return new Figure(alternativeText, "", png, new byte[0], millimetres);
	}

	@Override
	public byte[] png() {
		return png.clone();
	}

	@Override
	public byte[] svg() {
		return svg.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Figure that && alternativeText.equals(that.alternativeText) && caption.equals(that.caption)
				&& millimetres == that.millimetres && Arrays.equals(png, that.png) && Arrays.equals(svg, that.svg);
	}

	@Override
	public int hashCode() {
		return alternativeText.hashCode() * 31 + Arrays.hashCode(png) + Arrays.hashCode(svg);
	}
}
