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
 * <p>Parts whose elements alternate in one column are kept together, so that setting one part below the other never changes the order of a column within
 * a part's reach.
 */
final class Groups {
	private final Map<String, String> leader = new HashMap<>();
	private final Hierarchy hierarchy;

	private Groups(Hierarchy hierarchy, List<LinkBundle> bundles) {
		this.hierarchy = hierarchy;
		hierarchy.tops().forEach(top -> leader.put(top.id(), top.id()));
		bundles.forEach(bundle -> join(hierarchy.top(bundle.from()), hierarchy.top(bundle.to())));
		while (joinAlternating()) {
			// joining two groups in one column may make others alternate
		}
	}

	/** The groups in the order of their first elements; each lists its outermost nodes in document order. */
	static List<List<TraceNode>> of(Hierarchy hierarchy, List<LinkBundle> bundles) {
		Groups groups = new Groups(hierarchy, bundles);
		Map<String, List<TraceNode>> byLeader = new LinkedHashMap<>();
		for (TraceNode top : hierarchy.tops())
			byLeader.computeIfAbsent(groups.find(top.id()), key -> new ArrayList<>()).add(top);
		return new ArrayList<>(byLeader.values());
	}

	private boolean joinAlternating() {
		boolean joined = false;
		Map<Integer, List<String>> columns = new HashMap<>();
		for (TraceNode top : hierarchy.tops())
			columns.computeIfAbsent(hierarchy.firstColumn(top.id()), key -> new ArrayList<>()).add(top.id());
		for (List<String> column : columns.values()) {
			Map<String, Integer> last = new HashMap<>();
			for (int i = 0; i < column.size(); i++)
				last.put(find(column.get(i)), i);
			for (int i = 0; i < column.size(); i++) {
				int end = last.getOrDefault(find(column.get(i)), i);
				for (int between = i + 1; between < end; between++)
					joined |= join(column.get(i), column.get(between));
			}
		}
		return joined;
	}

	private String find(String id) {
		String at = id;
		while (!leader.get(at).equals(at))
			at = leader.get(at);
		leader.put(id, at);
		return at;
	}

	private boolean join(String a, String b) {
		String first = find(a);
		String second = find(b);
		if (first.equals(second))
			return false;
		leader.put(second, first);
		return true;
	}
}
