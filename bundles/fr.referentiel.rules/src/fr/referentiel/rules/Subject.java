// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import fr.referentiel.model.Bareme;
import fr.referentiel.model.Element;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Option;
import fr.referentiel.model.Parametrage;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Projection;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.VueOption;
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
	private final Subject whole;
	private final Projection projection;
	private final String option;
	private final Map<String, Subject> views = new ConcurrentHashMap<>();

	/**
	 * @param referentiel  the assembled référentiel: continuations merged, references resolved, places set
	 * @param identites    its identities
	 * @param parametrages the settings that go with it, maybe empty
	 * @param programmes   the schools' programmes that go with it, maybe empty
	 */
	public Subject(Referentiel referentiel, Identites identites, List<Parametrage> parametrages, List<Programme> programmes) {
		this(referentiel, identites, parametrages, programmes, null, null, null);
	}

	private Subject(Referentiel referentiel, Identites identites, List<Parametrage> parametrages, List<Programme> programmes, Subject whole,
			Projection projection, String option) {
		this.whole = whole == null ? this : whole;
		this.projection = projection;
		this.option = option;
		this.referentiel = referentiel;
		this.identites = identites;
		this.parametrages = List.copyOf(parametrages);
		this.programmes = List.copyOf(programmes);
		this.index = Index.of(referentiel);
		this.trace = Traces.of(referentiel, identites);
		this.coverage = Coverage.of(trace);
		this.holes = Holes.of(referentiel, identites, trace, coverage);
	}

	/** The codes of the options that the référentiel declares, in order; empty when it has none. */
	public List<String> options() {
		return whole.referentiel.getDeclarations().stream().filter(Option.class::isInstance).map(Element::getCode).filter(Objects::nonNull).toList();
	}

	/** The option that sees this référentiel so, or null for all options together. */
	public String option() {
		return option;
	}

	/** All options together: this subject itself, unless it is an option's view. */
	public Subject whole() {
		return whole;
	}

	/**
	 * The référentiel, with what goes with it, as one option sees it ({@link Projection}): a model of its own, to be used like any other.
	 *
	 * @param code an option's code, or null for all options together
	 * @throws UnknownOptionException when the référentiel declares no such option
	 */
	public Subject seenBy(String code) {
		if (code == null) {
			return whole;
		}
		if (!options().contains(code)) {
			throw new UnknownOptionException(referentiel.getCode(), code, options());
		}
		return whole.views.computeIfAbsent(code, whole::project);
	}

	private Subject project(String code) {
		Projection seen = new Projection(new VueOption(code), roots());
		Referentiel view = seen.vue(referentiel);
		return new Subject(view, Identites.de(view), parametrages.stream().map(seen::vue).toList(), programmes.stream().map(seen::vue).toList(), this,
				seen, code);
	}

	/** The référentiel, then the settings and the programmes written beside it. */
	public List<Racine> roots() {
		List<Racine> roots = new ArrayList<>();
		roots.add(referentiel);
		roots.addAll(parametrages);
		roots.addAll(programmes);
		return roots;
	}

	/** The element of all options together that an element of this subject stands for; itself, unless this is an option's view. */
	public Element original(Element element) {
		return projection == null ? element : projection.origine(element);
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

	/** The barèmes of all settings, in the order of the text. */
	public List<Bareme> baremes() {
		return parametrages.stream().flatMap(settings -> settings.getBaremes().stream()).toList();
	}

	public List<Programme> programmes() {
		return programmes;
	}

	/** The référentiel's elements by kind. */
	public Index index() {
		return index;
	}

	/** The référentiel's trace graph. */
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
