// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.diagram.writer.Palette;
import fr.referentiel.trace.LinkNature;

/** Paints the links; far ones have no arrows. Dashes tell the nature, the colour repeats it, as in the printed picture. */
final class LinePainter {
	/** Below this scale an arrow is a blot. */
	static final double ARROWS = 0.35;
	private static final int FAINT = 40;
	private static final int[] SET_DASHES = { 7, 4 };
	private static final int[] DERIVED_DASHES = { 2, 3 };

	private final Shades shades;

	LinePainter(Shades shades) {
		this.shades = shades;
	}

	/** Paints the lines that are seen, those that are traced last, so that nothing crosses them. */
	void paint(GC gc, List<SceneIndex.Course> courses, Frame seen, Camera camera, Trace trace) {
		List<SceneIndex.Course> visible = courses.stream().filter(c -> ScenePainter.meets(c.bounds(), seen)).toList();
		gc.setAlpha(trace.empty() ? ScenePainter.OPAQUE : FAINT);
		visible.stream().map(SceneIndex.Course::line).filter(l -> !trace.holds(l)).forEach(l -> line(gc, l.points(), l.nature(), camera, 1));
		gc.setAlpha(ScenePainter.OPAQUE);
		visible.stream().map(SceneIndex.Course::line).filter(trace::holds).forEach(l -> line(gc, l.points(), l.nature(), camera, 2));
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** The samples of the legend. */
	void samples(GC gc, Scene.Legend legend, Camera camera) {
		gc.setAlpha(ScenePainter.OPAQUE);
		legend.samples().forEach(s -> line(gc, List.of(s.from(), s.to()), s.nature(), camera, 1));
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void line(GC gc, List<Point> course, LinkNature nature, Camera camera, int width) {
		style(gc, nature);
		gc.setLineWidth(width);
		int[] points = new int[course.size() * 2];
		for (int i = 0; i < course.size(); i++) {
			points[2 * i] = camera.screenX(course.get(i).x());
			points[2 * i + 1] = camera.screenY(course.get(i).y());
		}
		gc.drawPolyline(points);
		if (camera.scale() >= ARROWS) {
			arrow(gc, points, camera.scale());
		}
	}

	private void style(GC gc, LinkNature nature) {
		switch (nature) {
		case ECRIT -> {
			gc.setForeground(shades.of(Palette.WRITTEN));
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		case ENSEMBLE -> {
			gc.setForeground(shades.of(Palette.SET));
			gc.setLineDash(SET_DASHES);
		}
		case DERIVE -> {
			gc.setForeground(shades.of(Palette.DERIVED));
			gc.setLineDash(DERIVED_DASHES);
		}
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
}
