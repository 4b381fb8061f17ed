// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.diagram.writer.SvgWriter;
import fr.referentiel.document.matrix.MatrixSubject;
import fr.referentiel.document.matrix.MatrixTable;
import fr.referentiel.document.writer.Markup;
import fr.referentiel.trace.Traced;
import fr.referentiel.trace.TracedKind;
import fr.referentiel.trace.Views;

/**
 * Writes the review page: one HTML file that needs no server, no network and no other file.
 *
 * <p>Its policy (CSP) forbids all loads and every script and style but its own, which it names by their digests. Diagrams and matrices lie in it as
 * templates, ready drawn, for all options together and for each option; text of the référentiel is only ever text in it. The same référentiel gives the
 * same bytes.
 */
public final class ReviewPage {
	private record Crossing(TracedKind rows, TracedKind columns) {
		String key() {
			return rows.type() + "-" + columns.type();
		}
	}

	private static final List<Crossing> CROSSINGS = List.of(new Crossing(TracedKind.COMPETENCE, TracedKind.UNITE),
			new Crossing(TracedKind.ACTIVITE, TracedKind.COMPETENCE), new Crossing(TracedKind.COMPETENCE, TracedKind.EPREUVE),
			new Crossing(TracedKind.COMPETENCE, TracedKind.BLOC), new Crossing(TracedKind.COMPETENCE, TracedKind.SAVOIR),
			new Crossing(TracedKind.ACTIVITE, TracedKind.SAVOIR), new Crossing(TracedKind.SAVOIR, TracedKind.UNITE),
			new Crossing(TracedKind.BLOC, TracedKind.UNITE), new Crossing(TracedKind.UNITE, TracedKind.EPREUVE));

	/** The file's name for a référentiel: {@code revue-MOS.html}; characters that file systems may refuse become dashes. */
	public static String fileName(ReviewSubject subject) {
		return "revue-" + subject.referentiel().getCode().replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".html";
	}

	/** Writes the page in UTF-8; the stream is left open. */
	public void write(ReviewSubject subject, OutputStream out) throws IOException {
		List<Traced> traces = subject.traces();
		Heading heading = Heading.of(subject.referentiel(), null);
		String style = Resources.style();
		String script = Resources.script();
		Markup templates = new Markup();
		DiagramLayout layout = new DiagramLayout();
		for (Traced traced : traces) {
			views(templates, layout, traced);
			matrices(templates, traced);
		}
		String policy = "default-src 'none'; script-src " + Resources.digest(script) + "; style-src " + Resources.digest(style)
				+ "; base-uri 'none'; form-action 'none'";
		String source = "Version " + subject.version() + (heading.date() == null ? "" : " – texte : " + heading.date());
		String page = Resources.fill(Resources.read("page.html"), Map.of("politique", escaped(policy), "titre", escaped(heading.referentiel()), "source",
				escaped(source), "style", style, "script", script, "donnees", ReviewData.of(subject, traces), "planches", templates.toString()));
		out.write(page.getBytes(StandardCharsets.UTF_8));
	}

	private static void views(Markup page, DiagramLayout layout, Traced traced) {
		for (String view : Views.codes()) {
			if (!view.equals(Views.IMPACT)) {
				var shown = Views.of(view, traced.graph(), traced.holes(), null);
				Scene scene = layout.layout(new DiagramView(shown, Heading.of(traced.referentiel(), traced.option())));
				open(page, "vue", traced, view, shown.title());
				page.raw(new SvgWriter("").text(scene)).close("template").newLine();
			}
		}
	}

	private static void matrices(Markup page, Traced traced) {
		for (Crossing crossing : CROSSINGS) {
			MatrixSubject subject = new MatrixSubject(traced, crossing.rows, crossing.columns, false);
			MatrixTable table = new MatrixTable(subject);
			if (!table.isEmpty()) {
				open(page, "matrice", traced, crossing.key(), subject.title());
				table.write(page);
				page.close("template").newLine();
			}
		}
	}

	private static void open(Markup page, String what, Traced traced, String key, String title) {
		page.open("template", "data-" + what, key, "data-option", traced.option() == null ? "*" : traced.option(), "data-titre", title).newLine();
	}

	private static String escaped(String text) {
		return new Markup().text(text).toString().replace("\"", "&quot;");
	}
}
