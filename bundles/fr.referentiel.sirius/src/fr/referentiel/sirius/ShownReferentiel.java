// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.referentiel.model.Element;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Referentiel;
import fr.referentiel.trace.Coverage;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.Holes;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.Traces;
import fr.referentiel.trace.Views;

/**
 * What the trace graph of an assembled référentiel says, kept beside its root: Sirius asks for one element at a time. An assembled référentiel never
 * changes; one that is read again has another root, and so another of these.
 */
final class ShownReferentiel extends AdapterImpl {
	private final Identites identities;
	private final TraceGraph graph;
	private final List<Hole> holes;
	private final Map<String, Hole> holeOf = new HashMap<>();
	private final Map<String, ShownView> views = new HashMap<>();
	private final Map<String, Matrix> matrices = new HashMap<>();

	private ShownReferentiel(Referentiel root) {
		identities = Identites.de(root);
		graph = Traces.of(root, identities);
		holes = Holes.of(root, identities, graph, Coverage.of(graph));
		holes.forEach(hole -> holeOf.putIfAbsent(hole.id(), hole));
	}

	/** The référentiel that an element belongs to, or null for an element of a programme or of settings. */
	static ShownReferentiel of(Element element) {
		if (!(EcoreUtil.getRootContainer(element) instanceof Referentiel root)) {
			return null;
		}
		for (Adapter adapter : root.eAdapters()) {
			if (adapter instanceof ShownReferentiel known) {
				return known;
			}
		}
		ShownReferentiel shown = new ShownReferentiel(root);
		root.eAdapters().add(shown);
		return shown;
	}

	TraceGraph graph() {
		return graph;
	}

	String id(Element element) {
		return identities.id(element);
	}

	Element element(String id) {
		return identities.element(id);
	}

	/** The hole of an element, or null. */
	Hole hole(Element element) {
		return holeOf.get(id(element));
	}

	/** A view that needs no centre, by its name on the command line. */
	ShownView view(String code) {
		return views.computeIfAbsent(code, c -> new ShownView(this, Views.of(c, graph, holes, null)));
	}

	/** What depends on an element, both ways. */
	ShownView impact(String centre) {
		return views.computeIfAbsent(Views.IMPACT + ' ' + centre, c -> new ShownView(this, Views.of(Views.IMPACT, graph, holes, centre)));
	}

	/** Two kinds crossed, by their exchange names. */
	Matrix matrix(String rows, String columns) {
		return matrices.computeIfAbsent(rows + ' ' + columns, k -> Matrix.of(graph, rows, columns));
	}
}
