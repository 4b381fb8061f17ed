// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.model.Element;

/** The elements found so far, by kind and code, with all their wordings. */
final class Catalogue {
	private final Map<EClass, Map<String, Element>> elements = new LinkedHashMap<>();
	private final Map<Element, Wordings> wordings = new LinkedHashMap<>();

	/** The element of this kind and code, or null. */
	Element find(EClass kind, String code) {
		return elements.getOrDefault(kind, Map.of()).get(CodePattern.key(code));
	}

	/** A new element, in no container yet. */
	Element add(EClass kind, Occurrence first) {
		Element element = (Element) EcoreUtil.create(kind);
		if (first.code() != null) {
			elements.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(CodePattern.key(first.code()), element);
		}
		Wordings all = new Wordings();
		all.add(first);
		wordings.put(element, all);
		return element;
	}

	/**
	 * Another place that names the element.
	 *
	 * @return whether it has a label that another place gives too, word for word
	 */
	boolean also(Element element, Occurrence occurrence) {
		boolean again = wordings.get(element).all().stream().anyMatch(o -> o.label() != null && o.sameWording(occurrence));
		wordings.get(element).add(occurrence);
		if (occurrence.code() != null) {
			elements.computeIfAbsent(element.eClass(), k -> new LinkedHashMap<>()).putIfAbsent(CodePattern.key(occurrence.code()), element);
		}
		return again;
	}

	/** The element of one of these kinds whose code is the longest beginning of this one; null when there is none. */
	Element whole(String code, EClass... kinds) {
		Element best = null;
		int longest = 0;
		for (EClass kind : kinds) {
			for (Map.Entry<String, Element> e : elements.getOrDefault(kind, Map.of()).entrySet()) {
				if (e.getKey().length() > longest && CodePattern.extendsCode(code, e.getKey())) {
					best = e.getValue();
					longest = e.getKey().length();
				}
			}
		}
		return best;
	}

	/** Whether some place gives the element this label. */
	boolean isCalled(Element element, String label) {
		String wanted = Folded.wording(label);
		return wordings.get(element).all().stream().anyMatch(o -> o.label() != null && Folded.wording(o.label()).equals(wanted));
	}

	/** The first code that the text gives the element, or null. */
	String code(Element element) {
		return wordings.get(element).all().stream().map(Occurrence::code).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Gives every element its code, label and other wordings. */
	void settle() {
		wordings.forEach((element, all) -> all.settle(element));
	}
}
