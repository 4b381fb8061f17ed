// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.trace.TraceNode;

/**
 * The parts of a view that no line joins; each is laid out alone, which is faster and lets a sheet hold them side by side.
 *
 * <p>Parts come in the order of their first elements, and each keeps the order of the document. Parts whose elements alternate in one column are not kept
 * together for that: tried, it makes one large part of nearly everything as soon as one late element hangs on an early one, and buries both in long lines.
 */
final class Groups {
	private final Map<String, String> leader = new HashMap<>();
	private final Hierarchy hierarchy;

	private Groups(Hierarchy hierarchy, List<LinkBundle> bundles) {
		this.hierarchy = hierarchy;
		hierarchy.tops().forEach(top -> leader.put(top.id(), top.id()));
		bundles.forEach(bundle -> join(hierarchy.top(bundle.from()), hierarchy.top(bundle.to())));
	}

	/** The groups in the order of their first elements; each lists its outermost nodes in document order. */
	static List<List<TraceNode>> of(Hierarchy hierarchy, List<LinkBundle> bundles) {
		Groups groups = new Groups(hierarchy, bundles);
		Map<String, List<TraceNode>> byLeader = new LinkedHashMap<>();
		for (TraceNode top : hierarchy.tops())
			byLeader.computeIfAbsent(groups.find(top.id()), key -> new ArrayList<>()).add(top);
		return new ArrayList<>(byLeader.values());
	}

	private String find(String id) {
		String at = id;
		while (!leader.get(at).equals(at))
			at = leader.get(at);
		leader.put(id, at);
		return at;
	}

	private void join(String a, String b) {
		String first = find(a);
		String second = find(b);
		if (!first.equals(second))
			leader.put(second, first);
	}
}
