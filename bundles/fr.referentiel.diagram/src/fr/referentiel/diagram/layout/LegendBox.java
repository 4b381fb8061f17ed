// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.trace.Hole;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Legend;
import fr.referentiel.diagram.Scene.Line;
import fr.referentiel.diagram.Scene.Mark;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.diagram.Scene.Sample;
import fr.referentiel.diagram.Scene.Text;
import fr.referentiel.diagram.TextStyle;
import fr.referentiel.diagram.text.LineBreaker;
import fr.referentiel.diagram.text.Typeface;
import fr.referentiel.diagram.text.Wording;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.TraceNode;

/** Sets the legend: only the signs that the picture uses, then the holes with their reasons. */
final class LegendBox {
	private static final double SAMPLE = 34, GAP = 26, ROW = 20;
	/** More holes than this make the legend longer than the picture; the rest is counted. */
	private static final int MOST_HOLES = 20;

	private final Typeface typeface;
	private final LineBreaker breaker;
	private final double left;
	private final double top;
	private final double width;
	private final List<Sample> samples = new ArrayList<>();
	private final List<Mark> marks = new ArrayList<>();
	private final List<Text> texts = new ArrayList<>();
	private double x;
	private double y;

	LegendBox(Typeface typeface, double left, double top, double width) {
		this.typeface = typeface;
		this.breaker = new LineBreaker(typeface);
		this.left = left;
		this.top = top;
		this.width = width;
		this.x = left;
		this.y = top + 6;
	}

	void fill(DiagramView view, List<Line> lines, boolean framed, List<Hole> holes) {
		for (LinkNature nature : LinkNature.values())
			if (lines.stream().anyMatch(line -> line.nature() == nature))
				sample(nature);
		if (framed)
			word("Un cadre réunit les éléments d’un même ensemble.");
		if (holes.stream().anyMatch(hole -> !hole.justified()))
			mark(new Hole("", "", null), "Trou : il manque un lien ou un contenu");
		if (holes.stream().anyMatch(Hole::justified))
			mark(new Hole("", "", ""), "Trou admis et justifié");
		y += x > left ? ROW : 0;
		x = left;
		if (!holes.isEmpty())
			list(view, holes);
	}

	private void sample(LinkNature nature) {
		String meaning = switch (nature) {
		case ECRIT -> "Trait plein\u00a0: lien écrit dans le texte";
		case ENSEMBLE -> "Tirets\u00a0: lien dit d’un ensemble, non de chacun de ses éléments";
		case DERIVE -> "Pointillés\u00a0: lien déduit d’autres liens";
		};
		Text text = entry(meaning, SAMPLE);
		double middle = SceneBuilder.tenth(y + TextStyle.LEGEND.lineHeight() / 2);
		double start = SceneBuilder.tenth(text.x() - SAMPLE);
		samples.add(new Sample(nature, new Point(start, middle), new Point(SceneBuilder.tenth(start + SAMPLE - 8), middle), text));
		advance(text);
	}

	private void mark(Hole hole, String meaning) {
		Text text = entry(meaning, Captions.STRIP + 8);
		marks.add(Marks.of(hole, new Frame(SceneBuilder.tenth(text.x() - Captions.STRIP - 8), y, Captions.STRIP, ROW - 3), false, typeface));
		texts.add(text);
		advance(text);
	}

	private void word(String meaning) {
		Text text = entry(meaning, 0);
		texts.add(text);
		advance(text);
	}

	/** A text on the current row behind {@code room} for a sign, or on the next row where it does not fit. */
	private Text entry(String meaning, double room) {
		double wide = typeface.width(meaning, TextStyle.LEGEND);
		if (x > left && x + room + wide > left + width) {
			x = left;
			y += ROW;
		}
		return new Text(meaning, SceneBuilder.tenth(x + room), SceneBuilder.tenth(y + TextStyle.LEGEND.ascent()), wide, TextStyle.LEGEND);
	}

	private void advance(Text text) {
		x = text.x() + text.width() + GAP;
	}

	private void list(DiagramView view, List<Hole> holes) {
		y += 4;
		for (Hole hole : holes.subList(0, Math.min(holes.size(), MOST_HOLES)))
			note(name(view, hole.id()) + "\u00a0: " + Wording.clean(hole.sentence()));
		if (holes.size() > MOST_HOLES)
			note("… et " + (holes.size() - MOST_HOLES) + " autres, marqués dans la figure.");
	}

	private static String name(DiagramView view, String id) {
		TraceNode node = view.graph().nodes().stream().filter(candidate -> candidate.id().equals(id)).findFirst().orElseThrow();
		return Wording.clean(node.code() == null ? "«\u00a0" + node.label() + "\u00a0»" : node.code());
	}

	private void note(String content) {
		for (String line : breaker.lines(content, TextStyle.NOTE, width)) {
			texts.add(new Text(line, left, SceneBuilder.tenth(y + TextStyle.NOTE.ascent()), typeface.width(line, TextStyle.NOTE), TextStyle.NOTE));
			y += TextStyle.NOTE.lineHeight();
		}
	}

	Legend build() {
		return new Legend(new Frame(left, SceneBuilder.tenth(top), SceneBuilder.tenth(width), SceneBuilder.tenth(y - top)), samples, marks, texts);
	}
}
