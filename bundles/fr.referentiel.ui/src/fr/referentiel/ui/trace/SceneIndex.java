// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.trace.TraceNode;

/** Finds the elements of a scene, by place, by identity and in their order. */
final class SceneIndex {
	private final Map<String, Frame> frames = new HashMap<>();
	private final Map<String, TraceNode> nodes = new HashMap<>();
	private final List<String> order = new ArrayList<>();
	private final Scene scene;

	SceneIndex(Scene scene) {
		this.scene = scene;
		scene.view().graph().nodes().forEach(n -> {
			nodes.put(n.id(), n);
			order.add(n.id());
		});
		scene.clusters().forEach(c -> frames.put(c.node().id(), c.frame()));
		scene.boxes().forEach(b -> frames.put(b.node().id(), b.frame()));
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

	boolean isCluster(String id) {
		return scene.clusters().stream().anyMatch(c -> c.node().id().equals(id));
	}

	/** The element after (or before) this one in the order of the text; the first one after null. */
	String next(String id, int step) {
		if (order.isEmpty()) {
			return null;
		}
		int at = id == null ? step > 0 ? -1 : 0 : order.indexOf(id);
		return order.get(Math.floorMod(at + step, order.size()));
	}

	/** The next element, after this one, whose code or label holds the text; null when none does. */
	String search(String text, String after) {
		String wanted = text.toLowerCase(java.util.Locale.FRENCH);
		int start = after == null ? -1 : order.indexOf(after);
		for (int i = 1; i <= order.size(); i++) {
			String id = order.get(Math.floorMod(start + i, order.size()));
			TraceNode node = nodes.get(id);
			String shown = ((node.code() == null ? "" : node.code()) + " " + node.label()).toLowerCase(java.util.Locale.FRENCH);
			if (shown.contains(wanted)) {
				return id;
			}
		}
		return null;
	}
}
