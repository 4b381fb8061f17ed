// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

import java.util.List;

import fr.referentiel.trace.Hole;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/**
 * A picture set out but not yet written: everything has its place, in pixels from the top left corner; immutable.
 *
 * <p>Every node of the view is either a {@link Box} or a {@link Cluster}, in document order; every link is on one {@link Line} or is shown by the nesting
 * of its ends ({@link #nested()}). Paint clusters first (outer ones come first), then lines, boxes, texts and legend.
 *
 * @param view  the view that is drawn
 * @param texts title, subtitle and the headings of the columns
 */
public record Scene(DiagramView view, double width, double height, List<Cluster> clusters, List<Line> lines, List<Box> boxes, List<TraceLink> nested,
		List<Text> texts, Legend legend) {
	public Scene {
		clusters = List.copyOf(clusters);
		lines = List.copyOf(lines);
		boxes = List.copyOf(boxes);
		nested = List.copyOf(nested);
		texts = List.copyOf(texts);
	}

	public record Point(double x, double y) {
	}

	public record Frame(double x, double y, double width, double height) {
		public double right() {
			return x + width;
		}

		public double bottom() {
			return y + height;
		}
	}

	/** One line of text; {@code x} is its left end, {@code baseline} the height it stands on. */
	public record Text(String content, double x, double baseline, double width, TextStyle style) {
	}

	/** The mark of a hole: a hatched strip and a sign in a square at its middle; the strip and the sign tell it without colour. */
	public record Mark(Hole hole, Frame strip, List<Stroke> hatching, Frame plate, Text sign) {
		public Mark {
			hatching = List.copyOf(hatching);
		}
	}

	/** A straight stroke. */
	public record Stroke(Point from, Point to) {
	}

	/** A node drawn on its own; {@code mark} is null where there is no hole, {@code central} says that the view is about it. */
	public record Box(TraceNode node, Frame frame, List<Text> texts, Mark mark, boolean central) {
		public Box {
			texts = List.copyOf(texts);
		}
	}

	/** A node drawn as a frame around others; {@code depth} is 0 for an outermost one. */
	public record Cluster(TraceNode node, Frame frame, int depth, List<Text> texts, Mark mark, boolean central) {
		public Cluster {
			texts = List.copyOf(texts);
		}
	}

	/**
	 * The links from one node to another, drawn as one line with an arrow at its last point.
	 *
	 * @param links     at least one; all have the same ends and the same nature
	 * @param points    from the source to the target, at least two, each step horizontal or vertical
	 * @param junctions where the line leaves a trunk that it shares with others of the same node
	 */
	public record Line(List<TraceLink> links, List<Point> points, List<Point> junctions) {
		public Line {
			links = List.copyOf(links);
			points = List.copyOf(points);
			junctions = List.copyOf(junctions);
		}

		public String from() {
			return links.getFirst().from();
		}

		public String to() {
			return links.getFirst().to();
		}

		public LinkNature nature() {
			return links.getFirst().nature();
		}
	}

	/** A sample of a line's nature in the legend. */
	public record Sample(LinkNature nature, Point from, Point to, Text text) {
	}

	/** What the signs mean, and the holes with their reasons. */
	public record Legend(Frame frame, List<Sample> samples, List<Mark> marks, List<Text> texts) {
		public Legend {
			samples = List.copyOf(samples);
			marks = List.copyOf(marks);
			texts = List.copyOf(texts);
		}
	}
}
