// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Point;

/** Where the nodes and lines of one group stand, from the group's own top left corner. */
record Placement(double width, double height, Map<String, Frame> frames, List<Route> routes) {
	/** The way of one bundle of links, from its source to its target. */
	record Route(LinkBundle bundle, List<Point> points, List<Point> junctions) {
	}

	/** The same placement with every x replaced; {@code x} must not decrease. */
	Placement mapped(DoubleUnaryOperator x, double dy) {
		Map<String, Frame> moved = new LinkedHashMap<>();
		frames.forEach((id, frame) -> {
			double left = x.applyAsDouble(frame.x());
			moved.put(id, new Frame(left, frame.y() + dy, x.applyAsDouble(frame.right()) - left, frame.height()));
		});
		List<Route> turned = routes.stream()
				.map(route -> new Route(route.bundle, mapped(route.points, x, dy), mapped(route.junctions, x, dy))).toList();
		return new Placement(x.applyAsDouble(width), height, moved, turned);
	}

	private static List<Point> mapped(List<Point> points, DoubleUnaryOperator x, double dy) {
		return points.stream().map(p -> new Point(x.applyAsDouble(p.x()), p.y() + dy)).toList();
	}
}
