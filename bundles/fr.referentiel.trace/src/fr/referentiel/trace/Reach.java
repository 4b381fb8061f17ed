// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.List;

/**
 * One element reached by another.
 *
 * @param by      the id of what reaches: an épreuve, an unité, a bloc …
 * @param element the id of what is reached
 * @param path    the links in between, from {@code by} on, at least one; a link may be read backwards ({@code evaluee-par})
 */
public record Reach(String by, String element, List<TraceLink> path) {
	public Reach {
		path = List.copyOf(path);
	}

	/**
	 * How the reach is known: {@link LinkNature#ECRIT} for one written link or for nesting, {@link LinkNature#ENSEMBLE} when it is said of a set that
	 * holds the element, {@link LinkNature#DERIVE} otherwise.
	 */
	public LinkNature nature() {
		List<TraceLink> telling = path.stream().filter(link -> link.type() != LinkType.CONTIENT).toList();
		if (telling.size() > 1) {
			return LinkNature.DERIVE;
		}
		if (telling.isEmpty()) {
			return LinkNature.ECRIT;
		}
		LinkNature nature = telling.get(0).nature();
		return nature == LinkNature.ECRIT && path.size() > 1 ? LinkNature.DERIVE : nature;
	}
}
