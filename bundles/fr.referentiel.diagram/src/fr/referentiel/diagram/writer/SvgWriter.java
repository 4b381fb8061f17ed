// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Box;
import fr.referentiel.diagram.Scene.Cluster;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Line;
import fr.referentiel.diagram.Scene.Mark;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.diagram.Scene.Text;
import fr.referentiel.diagram.text.Typeface;
import fr.referentiel.trace.TraceNode;

/**
 * Writes a scene as SVG 1.1: presentation attributes only (no style sheet, script, image or reference to the outside), UTF-8.
 *
 * <p>Every element is a {@code <g>} whose id is made of the element's id ({@code competence:A1.1C1} becomes {@code competence_A1.1C1}), with
 * {@code data-id}, {@code data-type}, {@code data-code} and, in a frame, {@code data-parent}; every line is a {@code <g>} with {@code data-de}, {@code data-vers}, {@code data-types} and
 * {@code data-nature}. Each has a {@code <title>} and, where there is more to say, a {@code <desc>}.
 */
public final class SvgWriter implements SceneWriter {
	private static final String FONTS = "'" + Typeface.FAMILY + "', 'Liberation Sans', Arial, Helvetica, 'DejaVu Sans', sans-serif";

	private final String prefix;

	/** Writes pictures that stand alone. */
	public SvgWriter() {
		this("");
	}

	/** @param prefix put before every XML id, so that several pictures can stand in one page; letters, digits, {@code -} and {@code _} */
	public SvgWriter(String prefix) {
		this.prefix = prefix;
	}

	@Override
	public void write(Scene scene, OutputStream out) throws IOException {
		out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text(scene)).getBytes(StandardCharsets.UTF_8));
	}

	/** The {@code <svg>} element alone, fit to stand in an HTML page. */
	public String text(Scene scene) {
		return new Page(scene, prefix).text();
	}

	/** One picture being written. */
	private static final class Page {
		private final Scene scene;
		private final Phrases phrases;
		private final Xml xml;
		private final StringBuilder out = new StringBuilder(64 * 1024);

		Page(Scene scene, String prefix) {
			this.scene = scene;
			this.phrases = new Phrases(scene);
			this.xml = new Xml(prefix);
		}

		String text() {
			String title = xml.id("titre");
			String description = xml.id("description");
			String size = Xml.number(scene.width()) + "\" height=\"" + Xml.number(scene.height());
			add("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" xml:lang=\"fr\" lang=\"fr\" role=\"img\" aria-labelledby=\"", title,
					"\" aria-describedby=\"", description, "\" class=\"referentiel-diagramme\" data-vue=\"", Xml.escape(scene.view().code()), "\" width=\"", size,
					"\" viewBox=\"0 0 ", Xml.number(scene.width()), " ", Xml.number(scene.height()), "\" font-family=\"", FONTS, "\">\n");
			add("<title id=\"", title, "\">", Xml.escape(phrases.title()), "</title>\n");
			add("<desc id=\"", description, "\">", Xml.escape(phrases.description()), "</desc>\n");
			add("<rect width=\"", size, "\" fill=\"", Xml.colour(Palette.PAPER), "\"/>\n");
			layer("entete", "", () -> scene.texts().forEach(text -> text(text, text.style().size() > 13 ? Palette.INK : Palette.SOFT_INK)));
			layer("cadres", "", () -> scene.clusters().stream().sorted((a, b) -> a.depth() - b.depth()).forEach(this::cluster));
			layer("liens", " fill=\"none\"", () -> scene.lines().forEach(this::line));
			layer("elements", "", () -> scene.boxes().forEach(this::box));
			layer("legende", "", this::legend);
			return out.append("</svg>\n").toString();
		}

		private void layer(String name, String attributes, Runnable content) {
			add("<g class=\"", name, "\"", attributes, ">\n");
			content.run();
			add("</g>\n");
		}

		private void cluster(Cluster cluster) {
			Palette.Kind colours = Palette.kind(cluster.node().type());
			open("cadre", cluster.node(), cluster.mark());
			rect(cluster.frame(), 6, Palette.frame(cluster.depth(), cluster.node().type()), colours.border(), border(cluster.mark(), cluster.central()));
			mark(cluster.mark());
			cluster.texts().forEach(text -> text(text, Palette.INK));
			add("</g>\n");
		}

		private void box(Box box) {
			Palette.Kind colours = Palette.kind(box.node().type());
			open("element", box.node(), box.mark());
			int border = box.central() ? Palette.CENTRE : colours.border();
			rect(box.frame(), 3, colours.fill(), border, border(box.mark(), box.central()));
			if (box.mark() == null)
				bar(box.frame(), colours.bar());
			mark(box.mark());
			box.texts().forEach(text -> text(text, Palette.INK));
			add("</g>\n");
		}

		private static String border(Mark mark, boolean central) {
			String width = central ? " stroke-width=\"2.6\"" : "";
			return mark == null ? width : width + " stroke-dasharray=\"5 2\"";
		}

		private void open(String what, TraceNode node, Mark mark) {
			add("<g id=\"", xml.id(node.id()), "\" class=\"", what, mark == null ? "" : mark.hole().justified() ? " trou-admis" : " trou", "\"");
			data("id", node.id());
			data("type", node.type());
			data("code", node.code());
			data("parent", node.parent());
			add("><title>", Xml.escape(phrases.name(node)), "</title>");
			String about = phrases.about(node, mark);
			if (!about.isEmpty())
				add("<desc>", Xml.escape(about), "</desc>");
		}

		private void data(String name, String value) {
			if (value != null)
				add(" data-", name, "=\"", Xml.escape(value), "\"");
		}

		private void bar(Frame frame, int colour) {
			rect(new Frame(frame.x(), frame.y(), 4, frame.height()), 1.5, colour, -1, "");
		}

		private void rect(Frame frame, double radius, int fill, int stroke, String more) {
			add("<rect x=\"", Xml.number(frame.x()), "\" y=\"", Xml.number(frame.y()), "\" width=\"", Xml.number(frame.width()), "\" height=\"",
					Xml.number(frame.height()), "\" rx=\"", Xml.number(radius), "\" fill=\"", Xml.colour(fill), "\"",
					stroke < 0 ? "" : " stroke=\"" + Xml.colour(stroke) + "\"", more, "/>");
		}

		private void mark(Mark mark) {
			if (mark == null)
				return;
			int colour = mark.hole().justified() ? Palette.JUSTIFIED : Palette.HOLE;
			String strokes = mark.hatching().stream().map(s -> "M" + pair(s.from()) + "L" + pair(s.to())).collect(Collectors.joining());
			add("<path class=\"hachures\" d=\"", strokes, "\" stroke=\"", Xml.colour(colour), "\" stroke-width=\"1\" fill=\"none\"/>");
			rect(mark.plate(), 3, Palette.PAPER, colour, "");
			text(mark.sign(), colour);
		}

		private void line(Line line) {
			LinkLook look = LinkLook.of(line.nature());
			String types = line.links().stream().map(link -> link.type().code()).distinct().collect(Collectors.joining(" "));
			add("<g class=\"lien\"");
			data("de", line.from());
			data("vers", line.to());
			data("types", types);
			data("nature", line.nature().name().toLowerCase(Locale.ROOT));
			add("><title>", Xml.escape(phrases.link(line)), "</title>");
			LinePath path = LinePath.of(line);
			add("<path d=\"M", pair(path.start()));
			path.steps().forEach(step -> add(step.control() == null ? "L" : "Q" + pair(step.control()) + " ", pair(step.to())));
			add("\"", stroke(look), "/>");
			if (!path.arrow().isEmpty())
				add("<path d=\"M", path.arrow().stream().map(Page::pair).collect(Collectors.joining("L")), "Z\" fill=\"", Xml.colour(look.colour()), "\"/>");
			for (Point junction : line.junctions())
				add("<circle cx=\"", Xml.number(junction.x()), "\" cy=\"", Xml.number(junction.y()), "\" r=\"2\" fill=\"", Xml.colour(look.colour()), "\"/>");
			add("</g>\n");
		}

		private static String stroke(LinkLook look) {
			return " stroke=\"" + Xml.colour(look.colour()) + "\" stroke-width=\"" + Xml.number(look.width()) + "\""
					+ (look.solid() ? "" : " stroke-dasharray=\"" + Xml.number(look.dash()) + " " + Xml.number(look.gap()) + "\"")
					+ (look.round() ? " stroke-linecap=\"round\"" : "");
		}

		private void legend() {
			scene.legend().samples().forEach(sample -> {
				add("<path d=\"M", pair(sample.from()), "L", pair(sample.to()), "\"", stroke(LinkLook.of(sample.nature())), " fill=\"none\"/>");
				text(sample.text(), Palette.INK);
			});
			scene.legend().marks().forEach(this::mark);
			scene.legend().texts().forEach(text -> text(text, Palette.INK));
		}

		private void text(Text text, int colour) {
			add("<text x=\"", Xml.number(text.x()), "\" y=\"", Xml.number(text.baseline()), "\" font-size=\"", Xml.number(text.style().size()), "\"",
					text.style().bold() ? " font-weight=\"bold\"" : "", " fill=\"", Xml.colour(colour), "\">", Xml.escape(text.content()), "</text>\n");
		}

		private static String pair(Point point) {
			return Xml.number(point.x()) + " " + Xml.number(point.y());
		}

		private void add(String... parts) {
			for (String part : parts)
				out.append(part);
		}
	}
}
