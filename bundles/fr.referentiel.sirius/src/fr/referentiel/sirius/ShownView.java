// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.referentiel.model.Element;
import fr.referentiel.model.Referentiel;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.Nesting;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.TraceView;

/** One view, answering in model elements. */
final class ShownView {
	private record From(String id, LinkNature nature) {
	}

	private final ShownReferentiel referentiel;
	private final Nesting nesting;
	private final Map<From, Set<String>> targets = new HashMap<>();

	ShownView(ShownReferentiel referentiel, TraceView view) {
		this.referentiel = referentiel;
		nesting = view.nesting();
		for (TraceLink link : nesting.edges()) {
			targets.computeIfAbsent(new From(link.from(), link.nature()), k -> new LinkedHashSet<>()).add(link.to());
		}
	}

	/** The containers directly inside an element: of the whole view for the référentiel, none for an element that the view does not show. */
	List<Element> containers(Element around) {
		return inside(around, true);
	}

	/** What is no container directly inside an element; see {@link #containers}. */
	List<Element> nodes(Element around) {
		return inside(around, false);
	}

	/** The view's nodes that stand in no container; the view of one element has no containers. */
	List<Element> tops() {
		return elements(nesting.tops().stream().map(TraceNode::id).toList());
	}

	/** The elements to which an edge of this nature goes from an element. */
	List<Element> targets(Element from, LinkNature nature) {
		return elements(targets.getOrDefault(new From(referentiel.id(from), nature), Set.of()));
	}

	private List<Element> inside(Element around, boolean containers) {
		List<TraceNode> found = around instanceof Referentiel ? nesting.tops() : nesting.in(referentiel.id(around));
		return elements(found.stream().map(TraceNode::id).filter(id -> nesting.isContainer(id) == containers).toList());
	}

	private List<Element> elements(Iterable<String> ids) {
		List<Element> elements = new ArrayList<>();
		ids.forEach(id -> elements.add(referentiel.element(id)));
		return elements;
	}
}
