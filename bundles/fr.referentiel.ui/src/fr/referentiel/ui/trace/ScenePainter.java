// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.diagram.TextStyle;
import fr.referentiel.diagram.writer.Palette;
import fr.referentiel.trace.LinkNature;

/**
 * Paints a scene, only what is seen of it and only as finely as it can be seen: texts smaller than a few pixels are left out, far lines have no arrows.
 * What is not traced is paler while something is.
 */
final class ScenePainter {
	private static final double READABLE = 4.5;
	private static final double ARROWS = 0.35;
	private static final int PALE = 70;

	private final SceneFonts fonts;
	private final Map<Integer, Color> colours = new HashMap<>();

	ScenePainter(SceneFonts fonts) {
		this.fonts = fonts;
	}

	/** Paints what is in the clipping of the GC. */
	void paint(GC gc, Rectangle clip, Scene scene, Camera camera, Trace trace) {
		Frame seen = camera.seen(clip);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(colour(Palette.PAPER));
		gc.fillRectangle(clip);
		for (Scene.Cluster cluster : scene.clusters()) {
			if (meets(cluster.frame(), seen)) {
				cluster(gc, cluster, camera, trace);
			}
		}
		lines(gc, scene.lines(), seen, camera, trace, false);
		lines(gc, scene.lines(), seen, camera, trace, true);
		for (Scene.Box box : scene.boxes()) {
			if (meets(box.frame(), seen)) {
				box(gc, box, camera, trace);
			}
		}
		texts(gc, scene.texts(), seen, camera);
		gc.setAlpha(255);
	}

	private static boolean meets(Frame frame, Frame seen) {
		return frame.x() <= seen.right() && frame.right() >= seen.x() && frame.y() <= seen.bottom() && frame.bottom() >= seen.y();
	}

	private void cluster(GC gc, Scene.Cluster cluster, Camera camera, Trace trace) {
		Palette.Kind kind = Palette.kind(cluster.node().type());
		gc.setAlpha(trace.pale(cluster.node().id()) ? PALE : 255);
		Rectangle r = screen(cluster.frame(), camera);
		gc.setBackground(colour(Palette.frame(cluster.depth(), cluster.node().type())));
		gc.fillRectangle(r);
		outline(gc, r, kind.border(), trace.selected(cluster.node().id()));
		mark(gc, cluster.mark(), camera);
		cluster.texts().forEach(t -> text(gc, t, camera));
	}

	private void box(GC gc, Scene.Box box, Camera camera, Trace trace) {
		Palette.Kind kind = Palette.kind(box.node().type());
		gc.setAlpha(trace.pale(box.node().id()) ? PALE : 255);
		Rectangle r = screen(box.frame(), camera);
		gc.setBackground(colour(kind.fill()));
		gc.fillRectangle(r);
		gc.setBackground(colour(kind.bar()));
		gc.fillRectangle(r.x, r.y, Math.max(1, (int) Math.round(4 * camera.scale())), r.height);
		outline(gc, r, kind.border(), trace.selected(box.node().id()) || box.central());
		mark(gc, box.mark(), camera);
		if (TextStyle.LABEL.size() * camera.scale() >= READABLE) {
			box.texts().forEach(t -> text(gc, t, camera));
		}
	}

	private void outline(GC gc, Rectangle r, int border, boolean strong) {
		gc.setForeground(colour(strong ? Palette.CENTRE : border));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(strong ? 3 : 1);
		gc.drawRectangle(r);
	}

	/** A hole: a strip and its sign, red unless someone has accepted it. */
	private void mark(GC gc, Scene.Mark mark, Camera camera) {
		if (mark == null) {
			return;
		}
		int colour = mark.hole().justified() ? Palette.JUSTIFIED : Palette.HOLE;
		gc.setForeground(colour(colour));
		gc.setLineWidth(1);
		if (camera.scale() >= ARROWS) {
			for (Scene.Stroke stroke : mark.hatching()) {
				gc.drawLine(x(stroke.from().x(), camera), y(stroke.from().y(), camera), x(stroke.to().x(), camera), y(stroke.to().y(), camera));
			}
		}
		gc.drawRectangle(screen(mark.strip(), camera));
		gc.setBackground(colour(colour));
		gc.fillRectangle(screen(mark.plate(), camera));
		write(gc, mark.sign(), camera, Palette.PAPER);
	}

	private void lines(GC gc, List<Scene.Line> lines, Frame seen, Camera camera, Trace trace, boolean traced) {
		for (Scene.Line line : lines) {
			if (trace.holds(line) == traced && meets(bounds(line), seen)) {
				gc.setAlpha(trace.empty() || traced ? 255 : PALE / 2);
				line(gc, line, camera, traced && !trace.empty());
			}
		}
	}

	private void line(GC gc, Scene.Line line, Camera camera, boolean strong) {
		LinkNature nature = line.nature();
		gc.setForeground(colour(nature == LinkNature.ENSEMBLE ? Palette.SET : nature == LinkNature.DERIVE ? Palette.DERIVED : Palette.WRITTEN));
		gc.setLineStyle(nature == LinkNature.DERIVE ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.setLineWidth(strong ? 2 : 1);
		int[] points = new int[line.points().size() * 2];
		for (int i = 0; i < line.points().size(); i++) {
			points[2 * i] = x(line.points().get(i).x(), camera);
			points[2 * i + 1] = y(line.points().get(i).y(), camera);
		}
		gc.drawPolyline(points);
		gc.setLineStyle(SWT.LINE_SOLID);
		if (camera.scale() >= ARROWS) {
			arrow(gc, points, camera.scale());
		}
	}

	private static void arrow(GC gc, int[] points, double scale) {
		int n = points.length;
		int tipX = points[n - 2];
		int tipY = points[n - 1];
		int dx = Integer.signum(tipX - points[n - 4]);
		int dy = Integer.signum(tipY - points[n - 3]);
		int length = (int) Math.max(4, Math.round(7 * scale));
		int half = length / 2;
		gc.setBackground(gc.getForeground());
		gc.fillPolygon(new int[] { tipX, tipY, tipX - dx * length - dy * half, tipY - dy * length - dx * half, tipX - dx * length + dy * half,
				tipY - dy * length + dx * half });
	}

	private static Frame bounds(Scene.Line line) {
		double left = Double.MAX_VALUE;
		double top = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		double bottom = -Double.MAX_VALUE;
		for (Point p : line.points()) {
			left = Math.min(left, p.x());
			right = Math.max(right, p.x());
			top = Math.min(top, p.y());
			bottom = Math.max(bottom, p.y());
		}
		return new Frame(left, top, right - left, bottom - top);
	}

	private void texts(GC gc, List<Scene.Text> texts, Frame seen, Camera camera) {
		gc.setAlpha(255);
		for (Scene.Text text : texts) {
			if (meets(new Frame(text.x(), text.baseline() - text.style().lineHeight(), text.width(), text.style().lineHeight() * 2), seen)) {
				text(gc, text, camera);
			}
		}
	}

	private void text(GC gc, Scene.Text text, Camera camera) {
		if (text.style().size() * camera.scale() >= READABLE) {
			write(gc, text, camera, text.style() == TextStyle.LABEL || text.style() == TextStyle.SUBTITLE ? Palette.SOFT_INK : Palette.INK);
		}
	}

	private void write(GC gc, Scene.Text text, Camera camera, int colour) {
		if (text.style().size() * camera.scale() >= READABLE) {
			gc.setFont(fonts.of(text.style(), camera.scale()));
			gc.setForeground(colour(colour));
			int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
			gc.drawText(text.content(), x(text.x(), camera), y(text.baseline(), camera) - ascent, SWT.DRAW_TRANSPARENT);
		}
	}

	private static Rectangle screen(Frame frame, Camera camera) {
		int left = x(frame.x(), camera);
		int top = y(frame.y(), camera);
		return new Rectangle(left, top, Math.max(1, x(frame.right(), camera) - left), Math.max(1, y(frame.bottom(), camera) - top));
	}

	private static int x(double x, Camera camera) {
		return (int) Math.round(x * camera.scale() + camera.x());
	}

	private static int y(double y, Camera camera) {
		return (int) Math.round(y * camera.scale() + camera.y());
	}

	private Color colour(int rgb) {
		return colours.computeIfAbsent(rgb, c -> new Color(new RGB(c >> 16 & 0xff, c >> 8 & 0xff, c & 0xff)));
	}
}
