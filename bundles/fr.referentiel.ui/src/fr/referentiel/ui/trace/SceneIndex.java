// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.TraceNode;

/** Finds the elements of a scene, by place, by identity and in their order. */
final class SceneIndex {
	/** The side of the sign that folds and unfolds, in pixels of the scene. */
	private static final double SIGN = 12;
	/** What an arrow key meets straight ahead is nearer than what stands aside by this factor. */
	private static final double ASIDE = 3;
	/** How far from its corner a frame has its title, which is where an arrow key finds it. */
	private static final double TITLE = 10;

	/** A line and the smallest frame around it. */
	record Course(Scene.Line line, Frame bounds) {
	}

	private final Map<String, Frame> frames = new HashMap<>();
	private final Map<String, TraceNode> nodes = new HashMap<>();
	private final Map<String, Frame> signs = new HashMap<>();
	private final Map<String, Hole> holes = new HashMap<>();
	private final List<String> order = new ArrayList<>();
	private final List<Course> courses;
	private final Set<String> folded;
	private final Scene scene;

	/** @param folded the ids of the containers that are shown as boxes because they are folded */
	SceneIndex(Scene scene, Set<String> folded) {
		this.scene = scene;
		this.folded = folded;
		scene.view().graph().nodes().forEach(n -> {
			nodes.put(n.id(), n);
			order.add(n.id());
		});
		scene.clusters().forEach(c -> {
			frames.put(c.node().id(), c.frame());
			signs.put(c.node().id(), sign(c.frame()));
		});
		scene.boxes().forEach(b -> frames.put(b.node().id(), b.frame()));
		folded.stream().filter(frames::containsKey).forEach(id -> signs.put(id, sign(frames.get(id))));
		scene.view().holes().forEach(h -> holes.put(h.id(), h));
		courses = scene.lines().stream().map(l -> new Course(l, bounds(l))).toList();
	}

	private static Frame sign(Frame frame) {
		return new Frame(frame.right() - SIGN - 3, frame.y() - SIGN / 2, SIGN, SIGN);
	}

	private static Frame bounds(Scene.Line line) {
		double left = line.points().stream().mapToDouble(Point::x).min().orElseThrow();
		double right = line.points().stream().mapToDouble(Point::x).max().orElseThrow();
		double top = line.points().stream().mapToDouble(Point::y).min().orElseThrow();
		double bottom = line.points().stream().mapToDouble(Point::y).max().orElseThrow();
		return new Frame(left, top, right - left, bottom - top);
	}

	List<Course> courses() {
		return courses;
	}

	/** The signs that fold and unfold, by the ids of what they fold. */
	Map<String, Frame> signs() {
		return signs;
	}

	boolean isFolded(String id) {
		return folded.contains(id);
	}

	/** What the sign at a place folds or unfolds, or null where there is none. */
	String signAt(double x, double y) {
		return signs.entrySet().stream().filter(s -> inside(s.getValue(), x, y)).map(Map.Entry::getKey).findFirst().orElse(null);
	}

	/** The element at a place, the innermost one, or null. */
	String at(double x, double y) {
		for (Scene.Box box : scene.boxes()) {
			if (inside(box.frame(), x, y)) {
				return box.node().id();
			}
		}
		String found = null;
		for (Scene.Cluster cluster : scene.clusters()) { // outer ones come first
			if (inside(cluster.frame(), x, y)) {
				found = cluster.node().id();
			}
		}
		return found;
	}

	private static boolean inside(Frame frame, double x, double y) {
		return x >= frame.x() && x <= frame.right() && y >= frame.y() && y <= frame.bottom();
	}

	Frame frame(String id) {
		return frames.get(id);
	}

	TraceNode node(String id) {
		return nodes.get(id);
	}

	/** The hole of an element, or null. */
	Hole hole(String id) {
		return holes.get(id);
	}

	/** The elements in the order of the text. */
	List<String> order() {
		return order;
	}

	/** The element after (or before) this one in the order of the text, round and round; the first (or last) one after null. */
	String next(String id, int step) {
		if (order.isEmpty()) {
			return null;
		}
		int at = id == null ? step > 0 ? -1 : 0 : order.indexOf(id);
		return order.get(Math.floorMod(at + step, order.size()));
	}

	/** The nearest element in a direction, null where there is none; the first of all when nothing is selected. */
	String nearest(String id, int dx, int dy) {
		if (id == null || !frames.containsKey(id)) {
			return next(null, 1);
		}
		Point from = middle(id);
		String best = null;
		double least = Double.MAX_VALUE;
		for (String other : order) {
			Point to = middle(other);
			double ahead = (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
			double aside = Math.abs((to.x() - from.x()) * dy) + Math.abs((to.y() - from.y()) * dx);
			if (!other.equals(id) && ahead > 1 && ahead + ASIDE * aside < least) {
				best = other;
				least = ahead + ASIDE * aside;
			}
		}
		return best;
	}

	private Point middle(String id) {
		Frame frame = frames.get(id);
		boolean cluster = signs.containsKey(id) && !folded.contains(id);
		return cluster ? new Point(frame.x() + TITLE, frame.y() + TITLE) : new Point(frame.x() + frame.width() / 2, frame.y() + frame.height() / 2);
	}

	/** The next element, after this one, whose code or label holds the text; null when none does. Case and accents do not count. */
	String search(String text, String after) {
		String wanted = plain(text);
		int start = after == null ? -1 : order.indexOf(after);
		for (int i = 1; i <= order.size(); i++) {
			String id = order.get(Math.floorMod(start + i, order.size()));
			TraceNode node = nodes.get(id);
			if (plain((node.code() == null ? "" : node.code()) + " " + node.label()).contains(wanted)) {
				return id;
			}
		}
		return null;
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('’', '\'').toLowerCase(Locale.ROOT);
	}
}
