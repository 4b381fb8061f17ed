// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.trace.TraceNode;

/**
 * Sets the content of frames that no line enters: plain stacks, one per column, tops level, like a table.
 *
 * <p>ELK then sees such a frame as one box. A line may end at the frame itself.
 */
final class Stacks {
	static final double CHILD_GAP = 5, COLUMN_GAP = 20;

	private final Hierarchy hierarchy;
	private final Captions captions;
	/** Frames with the end of a line inside. */
	private final Set<String> entered = new HashSet<>();

	Stacks(Hierarchy hierarchy, Captions captions, List<LinkBundle> bundles) {
		this.hierarchy = hierarchy;
		this.captions = captions;
		for (LinkBundle bundle : bundles) {
			enter(bundle.from());
			enter(bundle.to());
		}
	}

	private void enter(String id) {
		for (String at = hierarchy.frame(id); at != null; at = hierarchy.frame(at))
			entered.add(at);
	}

	boolean isStack(String id) {
		return hierarchy.isFrame(id) && !entered.contains(id);
	}

	/** Room that a frame leaves at its sides and bottom. */
	double side(String frame) {
		return hierarchy.depth(frame) > 0 ? 8 : 10;
	}

	/** Room that a frame leaves at its left, where a hole's strip may stand. */
	double left(String frame) {
		return captions.hole(frame) == null ? side(frame) : side(frame) + Captions.STRIP;
	}

	/** The frame, at the origin, and all that it holds. */
	Map<String, Frame> content(String frame) {
		Map<String, Map<String, Frame>> parts = new LinkedHashMap<>();
		for (TraceNode child : hierarchy.children(frame))
			parts.put(child.id(), hierarchy.isFrame(child.id()) ? content(child.id()) : Map.of(child.id(), box(child)));
		int first = hierarchy.firstColumn(frame);
		int last = hierarchy.lastColumn(frame);
		double[] edges = edges(frame, parts, first, last);
		Map<String, Frame> frames = new LinkedHashMap<>();
		frames.put(frame, new Frame(0, 0, 0, 0));
		double[] bottoms = new double[last - first + 1];
		Arrays.fill(bottoms, captions.of(hierarchy.node(frame)).height());
		parts.forEach((id, part) -> {
			int from = hierarchy.firstColumn(id) - first;
			int to = hierarchy.lastColumn(id) - first;
			double y = 0;
			for (int c = from; c <= to; c++)
				y = Math.max(y, bottoms[c]);
			double right = edges[to + 1] - COLUMN_GAP;
			put(frames, part, id, edges[from], y, right);
			for (int c = from; c <= to; c++)
				bottoms[c] = y + part.get(id).height() + CHILD_GAP;
		});
		double width = Math.max(edges[edges.length - 1] - COLUMN_GAP + side(frame), captions.of(hierarchy.node(frame)).width());
		double height = Arrays.stream(bottoms).max().getAsDouble() - CHILD_GAP + side(frame);
		frames.put(frame, new Frame(0, 0, width, height));
		return frames;
	}

	private Frame box(TraceNode node) {
		Captions.Caption caption = captions.of(node);
		return new Frame(0, 0, caption.width(), caption.height());
	}

	/** The left sides of the columns, and last where a further one would begin; a column that nothing stands in has no width. */
	private double[] edges(String frame, Map<String, Map<String, Frame>> parts, int first, int last) {
		double[] edges = new double[last - first + 2];
		edges[0] = left(frame);
		for (int c = first; c <= last; c++) {
			double right = edges[c - first];
			for (Map.Entry<String, Map<String, Frame>> part : parts.entrySet())
				if (hierarchy.lastColumn(part.getKey()) == c)
					right = Math.max(right, edges[hierarchy.firstColumn(part.getKey()) - first] + part.getValue().get(part.getKey()).width() + COLUMN_GAP);
			edges[c - first + 1] = right;
		}
		return edges;
	}

	/** Puts a part at its place; a part that is a frame grows to the right side of its last column. */
	private void put(Map<String, Frame> frames, Map<String, Frame> part, String id, double x, double y, double right) {
		part.forEach((inner, frame) -> frames.put(inner, new Frame(frame.x() + x, frame.y() + y, frame.width(), frame.height())));
		if (hierarchy.isFrame(id))
			frames.computeIfPresent(id, (key, frame) -> new Frame(frame.x(), frame.y(), Math.max(frame.width(), right - x), frame.height()));
	}
}
