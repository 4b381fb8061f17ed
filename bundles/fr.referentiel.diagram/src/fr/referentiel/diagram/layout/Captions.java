// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.diagram.Column;
import fr.referentiel.trace.Hole;
import fr.referentiel.diagram.Scene.Text;
import fr.referentiel.diagram.TextStyle;
import fr.referentiel.diagram.text.LineBreaker;
import fr.referentiel.diagram.text.Typeface;
import fr.referentiel.diagram.text.Wording;
import fr.referentiel.trace.TraceNode;

/** What is written in the boxes and frames of a view, broken into lines; every caption fits the width it was made for. */
final class Captions {
	/** Room that a box leaves around its caption: left of it stands the bar of its kind, or the strip of a hole. */
	static final double LEFT = 11, RIGHT = 7, VERTICAL = 4;
	static final double STRIP = 18;
	/** Guess of the room between two columns, for the captions of frames. */
	private static final double GAP = 40;

	/** Lines of text relative to the top left corner of their box or frame, and the room that they need with its margins. */
	record Caption(List<Text> texts, double width, double height) {
	}

	private final Hierarchy hierarchy;
	private final Typeface typeface;
	private final LineBreaker breaker;
	private final Map<String, Hole> holes = new HashMap<>();

	Captions(Hierarchy hierarchy, Typeface typeface) {
		this.hierarchy = hierarchy;
		this.typeface = typeface;
		this.breaker = new LineBreaker(typeface);
		hierarchy.view().holes().forEach(hole -> holes.putIfAbsent(hole.id(), hole));
	}

	/** The hole to mark at a node, or null. */
	Hole hole(String id) {
		return holes.get(id);
	}

	Caption of(TraceNode node) {
		return hierarchy.isFrame(node.id()) ? ofFrame(node) : ofBox(node);
	}

	/** The code in bold, the wording behind it with a hanging indent; the code stands above where it would leave too little room, for a long word or at all. */
	private Caption ofBox(TraceNode node) {
		double width = columns().get(hierarchy.firstColumn(node.id())).width();
		double left = holes.containsKey(node.id()) ? STRIP + 6 : LEFT;
		double room = width - left - RIGHT;
		String code = Wording.clean(node.code());
		String label = Wording.clean(node.label());
		List<Text> texts = new ArrayList<>();
		double codeWidth = typeface.width(code, TextStyle.CODE) + 6;
		double y = VERTICAL;
		double indent = 0;
		boolean above = codeWidth > room / 2 || breaker.widest(label, TextStyle.LABEL) > room - codeWidth;
		if (!code.isEmpty() && (above || label.isEmpty()))
			y = stack(texts, breaker.lines(code, TextStyle.CODE, room), left, y, TextStyle.CODE);
		else if (!code.isEmpty()) {
			stack(texts, List.of(code), left, y, TextStyle.CODE);
			indent = codeWidth;
		}
		if (!label.isEmpty() || code.isEmpty())
			y = stack(texts, breaker.lines(label.isEmpty() ? "(sans intitulé)" : label, TextStyle.LABEL, room - indent), left + indent, y, TextStyle.LABEL);
		return new Caption(texts, width, y + VERTICAL);
	}

	private Caption ofFrame(TraceNode node) {
		double left = holes.containsKey(node.id()) ? STRIP + 6 : LEFT;
		double room = Math.max(160, innerWidth(node.id()) - left + LEFT);
		String code = Wording.clean(node.code());
		String label = Wording.clean(node.label());
		List<Text> texts = new ArrayList<>();
		String title = code.isEmpty() || label.isEmpty() ? code + label : code + "\u00a0\u2013 " + label;
		double bottom = stack(texts, breaker.lines(title, TextStyle.CLUSTER, room), left, VERTICAL + 1, TextStyle.CLUSTER);
		double widest = texts.stream().mapToDouble(Text::width).max().orElse(0);
		return new Caption(texts, left + widest + RIGHT, bottom + VERTICAL);
	}

	private double innerWidth(String frame) {
		double width = 0;
		for (int c = hierarchy.firstColumn(frame); c <= hierarchy.lastColumn(frame); c++)
			width += columns().get(c).width() + (width == 0 ? 0 : GAP);
		return width;
	}

	private double stack(List<Text> texts, List<String> lines, double x, double top, TextStyle style) {
		double y = top;
		for (String line : lines) {
			texts.add(new Text(line, x, y + style.ascent(), typeface.width(line, style), style));
			y += style.lineHeight();
		}
		return y;
	}

	private List<Column> columns() {
		return hierarchy.view().columns();
	}
}
