// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.TextStyle;
import fr.referentiel.diagram.writer.Palette;

/**
 * Paints a scene, only what is seen of it and only as finely as it can be seen. What is not traced is paler while something is.
 */
final class ScenePainter {
	static final int OPAQUE = 255;
	/** From this scale on the signs that fold can be hit. */
	static final double SIGNS = 0.5;
	private static final int PALE = 105;

	private final Shades shades = new Shades();
	private final LinePainter lines = new LinePainter(shades);
	private final TextPainter texts;

	ScenePainter(SceneFonts fonts) {
		texts = new TextPainter(fonts, shades);
	}

	/** Paints a sentence where there is no picture. */
	void message(GC gc, Rectangle area, String sentence, Color window) {
		blank(gc, area, window);
		gc.setForeground(shades.of(Palette.SOFT_INK));
		var extent = gc.textExtent(sentence);
		gc.drawText(sentence, area.x + Math.max(8, (area.width - extent.x) / 2), area.y + Math.max(8, (area.height - extent.y) / 3), true);
	}

	private void blank(GC gc, Rectangle clip, Color window) {
		shades.suit(window);
		gc.setAlpha(OPAQUE);
		gc.setBackground(shades.of(Palette.PAPER));
		gc.fillRectangle(clip);
	}

	/**
	 * Paints what is in the clipping of the GC.
	 *
	 * @param window the colour around the picture, which says whether it shall be light or dark
	 */
	void paint(GC gc, Rectangle clip, Scene scene, SceneIndex index, Camera camera, Trace trace, Color window) {
		Frame seen = camera.seen(clip);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		blank(gc, clip, window);
		texts.begin();
		scene.clusters().stream().filter(c -> meets(c.frame(), seen)).forEach(c -> cluster(gc, c, camera, trace));
		lines.paint(gc, index.courses(), seen, camera, trace);
		scene.boxes().stream().filter(b -> meets(b.frame(), seen)).forEach(b -> box(gc, b, camera, trace));
		gc.setAlpha(OPAQUE);
		texts(gc, scene.texts(), seen, camera);
		legend(gc, scene.legend(), seen, camera);
		signs(gc, index, seen, camera);
	}

	static boolean meets(Frame frame, Frame seen) {
		return frame.x() <= seen.right() && frame.right() >= seen.x() && frame.y() <= seen.bottom() && frame.bottom() >= seen.y();
	}

	private void cluster(GC gc, Scene.Cluster cluster, Camera camera, Trace trace) {
		Palette.Kind kind = Palette.kind(cluster.node().type());
		gc.setAlpha(trace.pale(cluster.node().id()) ? PALE : OPAQUE);
		Rectangle r = camera.screen(cluster.frame());
		gc.setBackground(shades.of(Palette.frame(cluster.depth(), cluster.node().type())));
		gc.fillRectangle(r);
		outline(gc, r, kind.border(), trace.selected(cluster.node().id()));
		mark(gc, cluster.mark(), camera);
		cluster.texts().forEach(t -> texts.paint(gc, t, camera));
	}

	private void box(GC gc, Scene.Box box, Camera camera, Trace trace) {
		Palette.Kind kind = Palette.kind(box.node().type());
		gc.setAlpha(trace.pale(box.node().id()) ? PALE : OPAQUE);
		Rectangle r = camera.screen(box.frame());
		gc.setBackground(shades.of(kind.fill()));
		gc.fillRectangle(r);
		gc.setBackground(shades.of(kind.bar()));
		gc.fillRectangle(r.x, r.y, Math.max(1, (int) Math.round(4 * camera.scale())), r.height);
		outline(gc, r, kind.border(), trace.selected(box.node().id()) || box.central());
		mark(gc, box.mark(), camera);
		if (TextPainter.readable(TextStyle.LABEL, camera)) {
			box.texts().forEach(t -> texts.paint(gc, t, camera));
		} else {
			texts.standIn(gc, box.node().code(), r);
		}
	}

	private void outline(GC gc, Rectangle r, int border, boolean strong) {
		gc.setForeground(shades.of(strong ? Palette.CENTRE : border));
		gc.setLineWidth(strong ? 3 : 1);
		gc.drawRectangle(r);
	}

	/** A hole: a strip and its sign, red unless someone has accepted it. */
	private void mark(GC gc, Scene.Mark mark, Camera camera) {
		if (mark == null) {
			return;
		}
		Color colour = shades.of(mark.hole().justified() ? Palette.JUSTIFIED : Palette.HOLE);
		gc.setForeground(colour);
		gc.setLineWidth(1);
		if (camera.scale() >= LinePainter.ARROWS) {
			mark.hatching().forEach(s -> gc.drawLine(camera.screenX(s.from().x()), camera.screenY(s.from().y()), camera.screenX(s.to().x()), camera.screenY(s.to().y())));
		}
		gc.drawRectangle(camera.screen(mark.strip()));
		gc.setBackground(colour);
		gc.fillRectangle(camera.screen(mark.plate()));
		texts.paint(gc, mark.sign(), camera, Palette.PAPER);
	}

	private void texts(GC gc, List<Scene.Text> all, Frame seen, Camera camera) {
		for (Scene.Text text : all) {
			if (meets(new Frame(text.x(), text.baseline() - text.style().lineHeight(), text.width(), text.style().lineHeight() * 2), seen)) {
				texts.paint(gc, text, camera);
			}
		}
	}

	private void legend(GC gc, Scene.Legend legend, Frame seen, Camera camera) {
		if (meets(legend.frame(), seen)) {
			lines.samples(gc, legend, camera);
			legend.samples().forEach(s -> texts.paint(gc, s.text(), camera));
			legend.marks().forEach(m -> mark(gc, m, camera));
			texts(gc, legend.texts(), seen, camera);
		}
	}

	/** A small square with − on what can be folded, with + on what is. */
	private void signs(GC gc, SceneIndex index, Frame seen, Camera camera) {
		if (camera.scale() < SIGNS) {
			return;
		}
		gc.setLineWidth(1);
		gc.setForeground(shades.of(Palette.SOFT_INK));
		gc.setBackground(shades.of(Palette.PAPER));
		index.signs().forEach((id, frame) -> {
			if (meets(frame, seen)) {
				Rectangle r = camera.screen(frame);
				int inset = Math.max(2, r.width / 4);
				gc.fillRectangle(r);
				gc.drawRectangle(r);
				gc.drawLine(r.x + inset, r.y + r.height / 2, r.x + r.width - inset, r.y + r.height / 2);
				if (index.isFolded(id)) {
					gc.drawLine(r.x + r.width / 2, r.y + inset, r.x + r.width / 2, r.y + r.height - inset);
				}
			}
		});
	}
}
