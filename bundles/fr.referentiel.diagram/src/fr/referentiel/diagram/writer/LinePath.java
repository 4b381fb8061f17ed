// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.diagram.Scene.Line;
import fr.referentiel.diagram.Scene.Point;

/** The course of a line's stroke, with rounded corners and cut short for its arrow, and the arrow itself. */
record LinePath(Point start, List<Step> steps, List<Point> arrow) {
	private static final double RADIUS = 4, HEAD = 7, HALF_HEAD = 3;

	/** On to {@code to}: straight, or along a quadratic curve where {@code control} is not null. */
	record Step(Point control, Point to) {
	}

	static LinePath of(Line line) {
		List<Point> points = line.points();
		Point tip = points.getLast();
		Point before = points.get(points.size() - 2);
		double head = Math.min(HEAD, distance(before, tip));
		Point neck = towards(tip, before, head);
		List<Step> steps = new ArrayList<>();
		for (int i = 1; i < points.size() - 1; i++) {
			Point corner = points.get(i);
			double radius = Math.min(RADIUS, Math.min(distance(points.get(i - 1), corner), distance(corner, points.get(i + 1))) / 2);
			steps.add(new Step(null, towards(corner, points.get(i - 1), radius)));
			steps.add(new Step(corner, towards(corner, points.get(i + 1), radius)));
		}
		steps.add(new Step(null, neck));
		return new LinePath(points.getFirst(), steps, arrow(tip, neck, head));
	}

	private static List<Point> arrow(Point tip, Point neck, double head) {
		if (head == 0)
			return List.of();
		double dx = (tip.y() - neck.y()) / head * HALF_HEAD;
		double dy = (tip.x() - neck.x()) / head * HALF_HEAD;
		return List.of(tip, new Point(neck.x() + dx, neck.y() + dy), new Point(neck.x() - dx, neck.y() - dy));
	}

	private static Point towards(Point from, Point to, double distance) {
		double whole = distance(from, to);
		double share = whole == 0 ? 0 : distance / whole;
		return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}
}
