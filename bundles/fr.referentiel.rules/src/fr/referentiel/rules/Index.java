// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.model.Element;
import fr.referentiel.model.Referentiel;

/** The elements of a référentiel by kind, its declarations among them, in the order of the text. Immutable. */
public final class Index {
	private final List<Element> all = new ArrayList<>();
	private final Map<Class<?>, List<Element>> byKind = new HashMap<>();

	private Index() {
	}

	static Index of(Referentiel referentiel) {
		Index index = new Index();
		referentiel.getDeclarations().forEach(index::add);
		referentiel.getElements().forEach(index::add);
		return index;
	}

	private void add(Element element) {
		all.add(element);
		byKind.computeIfAbsent(element.eClass().getInstanceClass(), k -> new ArrayList<>()).add(element);
		element.getElements().forEach(this::add);
	}

	/** All elements. */
	public List<Element> all() {
		return Collections.unmodifiableList(all);
	}

	/** The elements that are exactly of this kind: a sous-épreuve is not listed among the épreuves. */
	@SuppressWarnings("unchecked")
	public <T extends Element> List<T> all(Class<T> kind) {
		return (List<T>) Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
	}
}
