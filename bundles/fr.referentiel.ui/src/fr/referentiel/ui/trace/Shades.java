// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the picture on the screen: those of the printed one or, over a dark window, the same hues with light and dark exchanged. What had
 * contrast on paper has it there too.
 */
final class Shades {
	private static final float DARKEST = 0.12f;
	private static final float RANGE = 0.78f;
	private static final int MIDDLE = 128;

	private final Map<Integer, Color> colours = new HashMap<>();
	private boolean dark;

	/** Takes the side of the window that the picture is in. */
	void suit(Color window) {
		boolean now = (window.getRed() * 3 + window.getGreen() * 6 + window.getBlue()) / 10 < MIDDLE;
		if (now != dark) {
			dark = now;
			colours.clear();
		}
	}

	/** @param rgb a colour of the printed picture, as {@code 0xRRGGBB} */
	Color of(int rgb) {
		return colours.computeIfAbsent(rgb, c -> new Color(dark ? exchanged(c) : new RGB(red(c), green(c), blue(c))));
	}

	/** The same hue and saturation with the opposite lightness, as HSL understands these. */
	private static RGB exchanged(int rgb) {
		float max = Math.max(red(rgb), Math.max(green(rgb), blue(rgb))) / 255f;
		float min = Math.min(red(rgb), Math.min(green(rgb), blue(rgb))) / 255f;
		float lightness = (max + min) / 2;
		float chroma = max - min;
		float saturation = chroma == 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
		float opposite = DARKEST + (1 - lightness) * RANGE;
		float spread = saturation * (1 - Math.abs(2 * opposite - 1));
		float base = opposite - spread / 2;
		return new RGB(channel(red(rgb), min, chroma, base, spread), channel(green(rgb), min, chroma, base, spread), channel(blue(rgb), min, chroma, base, spread));
	}

	/** A channel keeps its place between the least and the greatest. */
	private static int channel(int value, float min, float chroma, float base, float spread) {
		float place = chroma == 0 ? 0 : (value / 255f - min) / chroma;
		return Math.clamp(Math.round((base + place * spread) * 255), 0, 255);
	}

	private static int red(int rgb) {
		return rgb >> 16 & 0xff;
	}

	private static int green(int rgb) {
		return rgb >> 8 & 0xff;
	}

	private static int blue(int rgb) {
		return rgb & 0xff;
	}
}
