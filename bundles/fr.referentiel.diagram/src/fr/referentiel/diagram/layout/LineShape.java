// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.diagram.Scene.Line;
import fr.referentiel.diagram.Scene.Point;

/** A route as a line of the scene: rounded, without points that add nothing. */
final class LineShape {
	private LineShape() {
	}

	static Line of(Placement.Route route) {
		List<Point> points = new ArrayList<>();
		for (Point point : route.points()) {
			Point next = rounded(point);
			while (points.size() > 1 && straight(points.get(points.size() - 2), points.getLast(), next))
				points.removeLast();
			if (points.isEmpty() || !points.getLast().equals(next))
				points.add(next);
		}
		if (points.size() == 1)
			points.add(points.getFirst());
		return new Line(route.bundle().links(), points, route.junctions().stream().map(LineShape::rounded).toList());
	}

	private static boolean straight(Point a, Point b, Point c) {
		return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
	}

	private static Point rounded(Point point) {
		return new Point(SceneBuilder.tenth(point.x()), SceneBuilder.tenth(point.y()));
	}
}
