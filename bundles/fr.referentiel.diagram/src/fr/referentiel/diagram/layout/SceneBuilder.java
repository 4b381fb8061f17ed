// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.trace.Hole;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Box;
import fr.referentiel.diagram.Scene.Cluster;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Line;
import fr.referentiel.diagram.Scene.Mark;
import fr.referentiel.diagram.Scene.Text;
import fr.referentiel.diagram.TextStyle;
import fr.referentiel.diagram.text.LineBreaker;
import fr.referentiel.diagram.text.Typeface;
import fr.referentiel.diagram.text.Wording;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/** Puts blocks, title, headings and legend together into a scene. */
final class SceneBuilder {
	private static final double MARGIN = 26;
	private static final double LEAST_WIDTH = 640;
	private static final String NOTHING = "Rien à montrer\u00a0: le référentiel n’a aucun élément que cette vue montre.";
	/** Room for the headings of a block. */
	static final double HEADING_HEIGHT = 24;

	private final Hierarchy hierarchy;
	private final Captions captions;
	private final Typeface typeface;
	private final LineBreaker breaker;
	private final DiagramView view;
	private final List<Text> texts = new ArrayList<>();
	private final Map<String, Frame> frames = new HashMap<>();
	private final List<Line> lines = new ArrayList<>();

	SceneBuilder(Hierarchy hierarchy, Captions captions, Typeface typeface) {
		this.hierarchy = hierarchy;
		this.captions = captions;
		this.typeface = typeface;
		this.breaker = new LineBreaker(typeface);
		this.view = hierarchy.view();
	}

	/** About how much height title and legend take. */
	double surroundings() {
		return 2 * MARGIN + 140;
	}

	Scene build(Bands.Setting setting) {
		double width = Math.max(setting.width(), LEAST_WIDTH);
		double top = title(width);
		setting.blocks().forEach(block -> add(block.moved(MARGIN, top)));
		double bottom = view.graph().nodes().isEmpty() ? stack(breaker.lines(NOTHING, TextStyle.LABEL, width), MARGIN, top + 10, TextStyle.LABEL)
				: top + setting.height();
		List<Box> boxes = new ArrayList<>();
		List<Cluster> clusters = new ArrayList<>();
		for (TraceNode node : view.graph().nodes())
			if (hierarchy.isFrame(node.id()))
				clusters.add(cluster(node));
			else
				boxes.add(box(node));
		List<TraceLink> nested = view.graph().links().stream().filter(hierarchy::shows).toList();
		List<Hole> holes = view.graph().nodes().stream().map(node -> captions.hole(node.id())).filter(hole -> hole != null).toList();
		LegendBox legend = new LegendBox(typeface, MARGIN, bottom + 22, width);
		legend.fill(view, lines, !clusters.isEmpty(), holes);
		Scene.Legend built = legend.build();
		return new Scene(view, tenth(width + 2 * MARGIN), tenth(built.frame().bottom() + MARGIN), clusters, lines, boxes, nested, texts, built);
	}

	/** Sets title and subtitle, and returns where they end. */
	private double title(double width) {
		double y = stack(breaker.lines(Wording.clean(view.title()), TextStyle.TITLE, width), MARGIN, MARGIN - 4, TextStyle.TITLE);
		String subtitle = Wording.clean(view.subtitle());
		if (view.date() != null)
			subtitle = (subtitle.isEmpty() ? "" : subtitle + "\u00a0\u00b7 ") + "Texte\u00a0: " + Wording.clean(view.date());
		return subtitle.isEmpty() ? y : stack(breaker.lines(subtitle, TextStyle.SUBTITLE, width), MARGIN, y, TextStyle.SUBTITLE);
	}

	private double stack(List<String> contents, double x, double top, TextStyle style) {
		double y = top;
		for (String content : contents) {
			texts.add(new Text(content, tenth(x), tenth(y + style.ascent()), typeface.width(content, style), style));
			y += style.lineHeight();
		}
		return y;
	}

	private void add(Bands.Block block) {
		double y = block.y() + HEADING_HEIGHT;
		TreeMap<Double, Integer> headings = new TreeMap<>();
		for (Placement group : block.groups()) {
			Placement placed = group.mapped(at -> at + block.x(), y);
			placed.frames().forEach((id, frame) -> {
				frames.put(id, rounded(frame));
				if (!hierarchy.isFrame(id))
					headings.putIfAbsent(tenth(frame.x()), hierarchy.firstColumn(id));
			});
			placed.routes().forEach(route -> lines.add(LineShape.of(route)));
			y += group.height() + Bands.GROUP_GAP;
		}
		headings(headings, block.y());
	}

	/** One heading above each column; boxes that stand a little aside (in a frame, or by the hierarchy of ELK's layers) share that of their column. */
	private void headings(TreeMap<Double, Integer> places, double y) {
		double free = Double.NEGATIVE_INFINITY;
		int last = -1;
		for (Map.Entry<Double, Integer> place : places.entrySet()) {
			double columnWidth = view.columns().get(place.getValue()).width();
			if (place.getKey() < free || place.getValue() == last && place.getKey() < free + columnWidth / 4)
				continue;
			String title = Wording.clean(view.columns().get(place.getValue()).title());
			stack(breaker.lines(title, TextStyle.HEADER, columnWidth), place.getKey(), y + 4, TextStyle.HEADER);
			free = place.getKey() + columnWidth;
			last = place.getValue();
		}
	}

	private Box box(TraceNode node) {
		Frame frame = frames.get(node.id());
		Captions.Caption caption = captions.of(node);
		double slack = (frame.height() - caption.height()) / 2;
		Mark mark = Marks.of(captions.hole(node.id()), frame, false, typeface);
		return new Box(node, frame, moved(caption.texts(), frame.x(), frame.y() + slack), mark, node.id().equals(view.centre()));
	}

	private Cluster cluster(TraceNode node) {
		Frame frame = frames.get(node.id());
		Mark mark = Marks.of(captions.hole(node.id()), frame, true, typeface);
		List<Text> caption = moved(captions.of(node).texts(), frame.x(), frame.y());
		return new Cluster(node, frame, hierarchy.depth(node.id()), caption, mark, node.id().equals(view.centre()));
	}

	private static List<Text> moved(List<Text> caption, double dx, double dy) {
		return caption.stream()
				.map(text -> new Text(text.content(), tenth(text.x() + dx), tenth(text.baseline() + dy), text.width(), text.style())).toList();
	}

	private static Frame rounded(Frame frame) {
		double x = tenth(frame.x());
		double y = tenth(frame.y());
		return new Frame(x, y, tenth(tenth(frame.right()) - x), tenth(tenth(frame.bottom()) - y));
	}

	static double tenth(double value) {
		return Math.round(value * 10) / 10.0;
	}
}
