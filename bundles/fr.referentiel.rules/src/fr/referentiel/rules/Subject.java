// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.List;

import fr.referentiel.model.Identites;
import fr.referentiel.model.Parametrage;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Referentiel;
import fr.referentiel.trace.Coverage;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.Holes;
import fr.referentiel.trace.Scope;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.Traces;

/** What rules about a whole référentiel look at, with what several of them need, computed once. Immutable as long as the model is. */
public final class Subject {
	private final Referentiel referentiel;
	private final Identites identites;
	private final List<Parametrage> parametrages;
	private final List<Programme> programmes;
	private final Index index;
	private final TraceGraph trace;
	private final Coverage coverage;
	private final List<Hole> holes;

	/**
	 * @param referentiel  the assembled référentiel: continuations merged, references resolved, places set
	 * @param identites    its identities
	 * @param parametrages the settings that go with it, maybe empty
	 * @param programmes   the schools' programmes that go with it, maybe empty
	 */
	public Subject(Referentiel referentiel, Identites identites, List<Parametrage> parametrages, List<Programme> programmes) {
		this.referentiel = referentiel;
		this.identites = identites;
		this.parametrages = List.copyOf(parametrages);
		this.programmes = List.copyOf(programmes);
		this.index = Index.of(referentiel);
		this.trace = Traces.of(referentiel, identites);
		this.coverage = Coverage.of(trace);
		this.holes = Holes.of(referentiel, identites, trace, coverage);
	}

	public Referentiel referentiel() {
		return referentiel;
	}

	public Identites identites() {
		return identites;
	}

	public List<Parametrage> parametrages() {
		return parametrages;
	}

	public List<Programme> programmes() {
		return programmes;
	}

	/** The référentiel's elements by kind. */
	public Index index() {
		return index;
	}

	/** The référentiel's trace graph, all options together. */
	public TraceGraph trace() {
		return trace;
	}

	/** What the référentiel's elements reach. */
	public Coverage coverage() {
		return coverage;
	}

	/** The référentiel's holes, accepted ones included. */
	public List<Hole> holes() {
		return holes;
	}

	/** The parts that the référentiel covers. */
	public Scope scope() {
		return Scope.of(referentiel);
	}
}
