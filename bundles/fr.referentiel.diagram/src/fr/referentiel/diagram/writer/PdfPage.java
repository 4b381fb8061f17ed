// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Box;
import fr.referentiel.diagram.Scene.Cluster;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Line;
import fr.referentiel.diagram.Scene.Mark;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.diagram.Scene.Sample;
import fr.referentiel.diagram.Scene.Stroke;
import fr.referentiel.diagram.Scene.Text;

/** A scene being painted on a page of a PDF; text stays text. */
final class PdfPage {
	/** Bézier approximation of a quarter circle. */
	private static final double ROUND = 0.5523;

	/** Free at the top of the page, in points. */
	static final double MARGIN = 14;

	private final PDPageContentStream out;
	private final PDType0Font regular;
	private final PDType0Font bold;
	private final double scale;
	private final double left;
	private final double top;
	private final Map<String, Boolean> encodable = new HashMap<>();

	PdfPage(PDPageContentStream out, PDType0Font regular, PDType0Font bold, double scale, PDRectangle size, double width) {
		this.out = out;
		this.regular = regular;
		this.bold = bold;
		this.scale = scale;
		this.left = (size.getWidth() - width * scale) / 2;
		this.top = size.getHeight() - MARGIN;
	}

	void paint(Scene scene) throws IOException {
		for (Text text : scene.texts())
			text(text, text.style().size() > 13 ? Palette.INK : Palette.SOFT_INK);
		List<Cluster> clusters = new ArrayList<>(scene.clusters());
		clusters.sort(Comparator.comparingInt(Cluster::depth));
		for (Cluster cluster : clusters)
			cluster(cluster);
		for (Line line : scene.lines())
			line(line);
		for (Box box : scene.boxes())
			box(box);
		for (Sample sample : scene.legend().samples())
			sample(sample);
		for (Mark mark : scene.legend().marks())
			mark(mark);
		for (Text text : scene.legend().texts())
			text(text, Palette.INK);
	}

	private void cluster(Cluster cluster) throws IOException {
		int fill = Palette.frame(cluster.depth(), cluster.node().type());
		frame(cluster.frame(), 6, fill, Palette.kind(cluster.node().type()).border(), cluster.central(), cluster.mark() != null);
		mark(cluster.mark());
		for (Text text : cluster.texts())
			text(text, Palette.INK);
	}

	private void box(Box box) throws IOException {
		Palette.Kind colours = Palette.kind(box.node().type());
		frame(box.frame(), 3, colours.fill(), box.central() ? Palette.CENTRE : colours.border(), box.central(), box.mark() != null);
		if (box.mark() == null) {
			outline(new Frame(box.frame().x(), box.frame().y(), 4, box.frame().height()), 1.5);
			out.setNonStrokingColor(new Color(colours.bar()));
			out.fill();
		}
		mark(box.mark());
		for (Text text : box.texts())
			text(text, Palette.INK);
	}

	private void frame(Frame frame, double radius, int fill, int border, boolean central, boolean hole) throws IOException {
		outline(frame, radius);
		out.setNonStrokingColor(new Color(fill));
		stroke(border, central ? 2.6 : 1, hole ? 5 : 0, hole ? 2 : 0, false);
		out.fillAndStroke();
	}

	private void mark(Mark mark) throws IOException {
		if (mark == null)
			return;
		int colour = mark.hole().justified() ? Palette.JUSTIFIED : Palette.HOLE;
		stroke(colour, 1, 0, 0, false);
		for (Stroke stroke : mark.hatching()) {
			move(stroke.from());
			line(stroke.to());
		}
		out.stroke();
		frame(mark.plate(), 3, Palette.PAPER, colour, false, false);
		text(mark.sign(), colour);
	}

	private void line(Line line) throws IOException {
		LinkLook look = LinkLook.of(line.nature());
		stroke(look.colour(), look.width(), look.dash(), look.gap(), look.round());
		LinePath path = LinePath.of(line);
		move(path.start());
		Point at = path.start();
		for (LinePath.Step step : path.steps()) {
			if (step.control() == null)
				line(step.to());
			else
				curve(at, step.control(), step.to());
			at = step.to();
		}
		out.stroke();
		out.setNonStrokingColor(new Color(look.colour()));
		if (!path.arrow().isEmpty()) {
			move(path.arrow().get(0));
			line(path.arrow().get(1));
			line(path.arrow().get(2));
			out.closePath();
			out.fill();
		}
		for (Point junction : line.junctions()) {
			outline(new Frame(junction.x() - 2, junction.y() - 2, 4, 4), 2);
			out.fill();
		}
	}

	private void sample(Sample sample) throws IOException {
		LinkLook look = LinkLook.of(sample.nature());
		stroke(look.colour(), look.width(), look.dash(), look.gap(), look.round());
		move(sample.from());
		line(sample.to());
		out.stroke();
		text(sample.text(), Palette.INK);
	}

	private void stroke(int colour, double width, double dash, double gap, boolean round) throws IOException {
		out.setStrokingColor(new Color(colour));
		out.setLineWidth((float) (width * scale));
		out.setLineCapStyle(round ? 1 : 0);
		out.setLineDashPattern(gap == 0 ? new float[0] : new float[] { (float) (dash * scale), (float) (gap * scale) }, 0);
	}

	private void text(Text text, int colour) throws IOException {
		PDType0Font font = text.style().bold() ? bold : regular;
		out.beginText();
		out.setNonStrokingColor(new Color(colour));
		out.setFont(font, (float) (text.style().size() * scale));
		out.newLineAtOffset(x(text.x()), y(text.baseline()));
		out.showText(encodable(text.content(), font));
		out.endText();
	}

	/** The text with a question mark for each character that the font has not. */
	private String encodable(String text, PDType0Font font) {
		StringBuilder safe = new StringBuilder(text.length());
		text.codePoints().mapToObj(Character::toString).forEach(c -> safe.append(encodable.computeIfAbsent(c, key -> has(font, key)) ? c : "?"));
		return safe.toString();
	}

	private static boolean has(PDType0Font font, String character) {
		try {
			font.encode(character);
			return true;
		} catch (IOException | IllegalArgumentException e) {
			return false;
		}
	}

	private void outline(Frame frame, double radius) throws IOException {
		double r = Math.min(radius, Math.min(frame.width(), frame.height()) / 2);
		double c = r * (1 - ROUND);
		double x0 = frame.x();
		double y0 = frame.y();
		double x1 = frame.right();
		double y1 = frame.bottom();
		out.moveTo(x(x0 + r), y(y0));
		out.lineTo(x(x1 - r), y(y0));
		out.curveTo(x(x1 - c), y(y0), x(x1), y(y0 + c), x(x1), y(y0 + r));
		out.lineTo(x(x1), y(y1 - r));
		out.curveTo(x(x1), y(y1 - c), x(x1 - c), y(y1), x(x1 - r), y(y1));
		out.lineTo(x(x0 + r), y(y1));
		out.curveTo(x(x0 + c), y(y1), x(x0), y(y1 - c), x(x0), y(y1 - r));
		out.lineTo(x(x0), y(y0 + r));
		out.curveTo(x(x0), y(y0 + c), x(x0 + c), y(y0), x(x0 + r), y(y0));
		out.closePath();
	}

	private void move(Point point) throws IOException {
		out.moveTo(x(point.x()), y(point.y()));
	}

	private void line(Point point) throws IOException {
		out.lineTo(x(point.x()), y(point.y()));
	}

	/** A quadratic curve, written as the cubic one that PDF knows. */
	private void curve(Point from, Point control, Point to) throws IOException {
		out.curveTo(x(from.x() + (control.x() - from.x()) * 2 / 3), y(from.y() + (control.y() - from.y()) * 2 / 3),
				x(to.x() + (control.x() - to.x()) * 2 / 3), y(to.y() + (control.y() - to.y()) * 2 / 3), x(to.x()), y(to.y()));
	}

	private float x(double x) {
		return (float) (left + x * scale);
	}

	private float y(double y) {
		return (float) (top - y * scale);
	}
}
