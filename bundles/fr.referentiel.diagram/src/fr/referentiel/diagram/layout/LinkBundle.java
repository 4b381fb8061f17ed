// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.TraceLink;

/** The links of one nature from one node to another, drawn as one line. */
record LinkBundle(List<TraceLink> links) {
	private record Key(String from, String to, LinkNature nature) {
	}

	String from() {
		return links.getFirst().from();
	}

	String to() {
		return links.getFirst().to();
	}

	LinkNature nature() {
		return links.getFirst().nature();
	}

	/** The bundles of the links that nesting does not show already, in the order of their first links. */
	static List<LinkBundle> of(Hierarchy hierarchy) {
		Map<Key, List<TraceLink>> bundles = new LinkedHashMap<>();
		for (TraceLink link : hierarchy.view().graph().links())
			if (!hierarchy.shows(link))
				bundles.computeIfAbsent(new Key(link.from(), link.to(), link.nature()), key -> new ArrayList<>()).add(link);
		return bundles.values().stream().map(LinkBundle::new).toList();
	}
}
