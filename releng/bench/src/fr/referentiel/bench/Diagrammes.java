// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.diagram.writer.SvgWriter;
import fr.referentiel.trace.TraceView;
import fr.referentiel.trace.Views;

/** A view of the référentiel cut out of its graph, laid out and written as SVG. */
public class Diagrammes {
	private static final int TIMES = 10;

	/** What is drawn: the référentiel, and one ten times as large. */
	@State(Scope.Benchmark)
	public static class Dessin {
		private final DiagramLayout layout = new DiagramLayout();
		private Heading heading;
		private Multiplied once;
		private Multiplied large;
		private String centre;

		@Setup
		public void prepare(Modele modele) {
			heading = Heading.of(modele.subject().referentiel());
			once = Multiplied.of(modele.subject(), 1);
			large = Multiplied.of(modele.subject(), TIMES);
			centre = once.graph().nodes().stream().filter(n -> n.type().equals("competence")).findFirst().orElse(once.graph().nodes().getFirst()).id();
		}

		String svg(TraceView view) {
			return new SvgWriter().text(layout.layout(new DiagramView(view, heading)));
		}
	}

	@State(Scope.Benchmark)
	public static class Vue {
		@Param({ Views.ACTIVITES_COMPETENCES_UNITES, Views.ACTIVITES_TACHES, Views.COMPETENCES_SAVOIRS, Views.SYNTHESE })
		public String vue;
	}

	@Benchmark
	public String dessiner(Dessin dessin, Vue vue) {
		return dessin.svg(dessin.once.view(vue.vue));
	}

	/** What depends on the first competence. */
	@Benchmark
	public String dessinerImpact(Dessin dessin) {
		return dessin.svg(Views.of(Views.IMPACT, dessin.once.graph(), dessin.once.holes(), dessin.centre));
	}

	@Benchmark
	public String dessinerDixFois(Dessin dessin, Vue vue) {
		return dessin.svg(dessin.large.view(vue.vue));
	}
}
