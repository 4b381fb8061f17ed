// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.bench;

import org.openjdk.jmh.annotations.Benchmark;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.trace.Coverage;
import fr.referentiel.trace.Holes;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.Traces;

/** From the text to what answers to what. */
public class Lecture {
	@Benchmark
	public LoadedReferentiel lireEtVerifier(Modele modele) {
		return modele.load();
	}

	/** The graph, what is reached, and the holes: the same three that a loaded référentiel keeps. */
	@Benchmark
	public Object tracer(Modele modele) {
		TraceGraph graph = Traces.of(modele.subject().referentiel(), modele.subject().identites());
		return Holes.of(modele.subject().referentiel(), modele.subject().identites(), graph, Coverage.of(graph));
	}

	@Benchmark
	public Matrix croiser(Modele modele) {
		return Matrix.of(modele.subject().trace(), "activite", "competence");
	}
}
