// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import fr.referentiel.diagram.TextStyle;

/**
 * The typeface of every picture, DejaVu Sans Condensed, and the width of a text set in it.
 *
 * <p>It ships with the bundle, so that a picture does not depend on the fonts of the machine. No display is needed. Immutable once made; making one reads both
 * fonts (some tens of milliseconds), so keep it.
 */
public final class Typeface {
	public static final String FAMILY = "DejaVu Sans Condensed";

	/** Unhinted, with fractions: the same widths at every zoom, on every machine. */
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
	/** Measured at this size and scaled. */
	private static final float MEASURE = 100;

	private final Font regular = read("DejaVuSansCondensed.ttf");
	private final Font bold = read("DejaVuSansCondensed-Bold.ttf");

	/** The width of a text without line breaks, in pixels. */
	public double width(String text, TextStyle style) {
		Font font = style.bold() ? bold : regular;
		return font.getStringBounds(text, CONTEXT).getWidth() * style.size() / MEASURE;
	}

	/** Makes the typeface known to AWT under {@link #FAMILY}, for renderers that look fonts up by name. */
	public void register() {
		GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
		environment.registerFont(regular);
		environment.registerFont(bold);
	}

	/** The font file for a weight; the caller closes it. */
	public static InputStream open(boolean bold) {
		return Typeface.class.getResourceAsStream(bold ? "DejaVuSansCondensed-Bold.ttf" : "DejaVuSansCondensed.ttf");
	}

	private static Font read(String file) {
		try (InputStream in = Typeface.class.getResourceAsStream(file)) {
			return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(MEASURE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (FontFormatException e) {
			throw new IllegalStateException("La police " + file + " est illisible.", e);
		}
	}
}
