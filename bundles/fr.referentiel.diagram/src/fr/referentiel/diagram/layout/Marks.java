// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.trace.Hole;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Mark;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.diagram.Scene.Stroke;
import fr.referentiel.diagram.Scene.Text;
import fr.referentiel.diagram.TextStyle;
import fr.referentiel.diagram.text.Typeface;

/** Draws the mark of a hole at the left of a box or frame: hatching, and on it « ! », or « ✓ » where the hole is justified. */
final class Marks {
	private static final double PLATE = 14, STEP = 6;

	private Marks() {
	}

	/** @return the mark, or null where there is no hole; {@code atTop} puts the sign at the top instead of the middle */
	static Mark of(Hole hole, Frame around, boolean atTop, Typeface typeface) {
		if (hole == null)
			return null;
		Frame strip = new Frame(around.x(), around.y(), Captions.STRIP, around.height());
		double y = atTop ? strip.y() + 5 : strip.y() + (strip.height() - PLATE) / 2;
		Frame plate = new Frame(SceneBuilder.tenth(strip.x() + (strip.width() - PLATE) / 2), SceneBuilder.tenth(y), PLATE, PLATE);
		String sign = hole.justified() ? "\u2713" : "!";
		double width = typeface.width(sign, TextStyle.SIGN);
		Text text = new Text(sign, SceneBuilder.tenth(plate.x() + (PLATE - width) / 2), SceneBuilder.tenth(plate.y() + TextStyle.SIGN.ascent()), width,
				TextStyle.SIGN);
		return new Mark(hole, strip, hatching(strip), plate, text);
	}

	/** Rising strokes, cut at the strip's sides. */
	private static List<Stroke> hatching(Frame strip) {
		List<Stroke> strokes = new ArrayList<>();
		for (double y = strip.y() + STEP; y < strip.bottom() + strip.width(); y += STEP) {
			double from = Math.max(0, y - strip.bottom());
			double to = Math.min(strip.width(), y - strip.y());
			if (to - from > 1)
				strokes.add(new Stroke(point(strip.x() + from, y - from), point(strip.x() + to, y - to)));
		}
		return strokes;
	}

	private static Point point(double x, double y) {
		return new Point(SceneBuilder.tenth(x), SceneBuilder.tenth(y));
	}
}
