// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.theme;

import java.util.Locale;

/**
 * A colour of the sRGB space.
 *
 * @param rgb RRGGBB, in capitals
 */
public record Colour(String rgb) {

	public static final Colour WHITE = new Colour("FFFFFF");
	public static final Colour BLACK = new Colour("000000");

	public Colour {
		rgb = rgb.toUpperCase(Locale.ROOT);
		if (!rgb.matches("[0-9A-F]{6}"))
			throw new IllegalArgumentException("not a colour: " + rgb);
	}

	/** White or black, whichever reads better on this ground. */
	public Colour inkOn() {
		return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
	}

	/** From 1 (the same) to 21 (black on white), as WCAG 2.1 reckons it. */
	public double contrast(Colour other) {
		double light = Math.max(luminance(), other.luminance());
		double dark = Math.min(luminance(), other.luminance());
		return (light + 0.05) / (dark + 0.05);
	}

	/** The relative luminance of WCAG 2.1, from 0 (black) to 1 (white). */
	private double luminance() {
		return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
	}

	private double channel(int at) {
		double value = Integer.parseInt(rgb.substring(at, at + 2), 16) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
