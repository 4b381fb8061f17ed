// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.TextStyle;
import fr.referentiel.diagram.writer.Palette;

/** Paints the texts that can be read; for those that cannot, at least the code, where there is room for it. */
final class TextPainter {
	/** Letters smaller than this, in pixels of the screen, are only noise. */
	private static final double READABLE = 6;
	/** The sizes of a code that stands for a text too small to be read. */
	private static final double LARGEST = 8.5;
	private static final double SMALLEST = 6;

	private final SceneFonts fonts;
	private final Shades shades;
	private Font current;
	private int ascent;

	TextPainter(SceneFonts fonts, Shades shades) {
		this.fonts = fonts;
		this.shades = shades;
	}

	/** Begins with a graphics context whose font is unknown. */
	void begin() {
		current = null;
	}

	static boolean readable(TextStyle style, Camera camera) {
		return style.size() * camera.scale() >= READABLE;
	}

	void paint(GC gc, Scene.Text text, Camera camera) {
		boolean soft = text.style() == TextStyle.LABEL || text.style() == TextStyle.SUBTITLE;
		paint(gc, text, camera, soft ? Palette.SOFT_INK : Palette.INK);
	}

	void paint(GC gc, Scene.Text text, Camera camera, int colour) {
		if (readable(text.style(), camera)) {
			font(gc, fonts.of(text.style(), camera.scale()));
			gc.setForeground(shades.of(colour));
			gc.drawText(text.content(), camera.screenX(text.x()), camera.screenY(text.baseline()) - ascent, SWT.DRAW_TRANSPARENT);
		}
	}

	/** Writes a code at the left of its frame, as large as can be read, unless it would not fit in there. */
	void standIn(GC gc, String code, Rectangle frame) {
		double size = Math.min(LARGEST, frame.height - 1.5);
		if (code == null || size < SMALLEST) {
			return;
		}
		font(gc, fonts.of(TextStyle.CODE, size / TextStyle.CODE.size()));
		if (gc.textExtent(code, SWT.DRAW_TRANSPARENT).x + 4 <= frame.width) {
			gc.setForeground(shades.of(Palette.INK));
			gc.drawText(code, frame.x + 3, frame.y + (frame.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** Asking a context for its metrics, or giving it the font that it has, costs as much as a short text. */
	private void font(GC gc, Font font) {
		if (font != current) {
			gc.setFont(font);
			ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
			current = font;
		}
	}
}
