// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Section;

/**
 * Where in the official text one is: what elements are called there.
 *
 * @param section the annex or section; wordings of what holds it are valid in it too, its own ones first
 */
record Place(Section section) {
	/** The code that is written here, or an empty text. */
	String code(Element element) {
		return here(element, Formulation::getCode, element.getCode());
	}

	/** The label that is written here, or an empty text. */
	String text(Element element) {
		return here(element, Formulation::getTexte, element.getIntitule());
	}

	/** « CODE - label », as far as there is one and the other. */
	String coded(Element element) {
		return coded(" - ", element);
	}

	/** The code and the label with this between them. */
	String coded(String between, Element element) {
		return joined(between, code(element), text(element));
	}

	/** Whether this element is written here in another way than elsewhere. */
	boolean hasOwnText(Element element) {
		return !here(element, Formulation::getTexte, "").isEmpty();
	}

	/** The texts that are not missing, with this between them. */
	static String joined(String between, String... texts) {
		return Stream.of(texts).filter(t -> t != null && !t.isEmpty()).collect(Collectors.joining(between));
	}

	private String here(Element element, Function<Formulation, String> what, String otherwise) {
		for (EObject place = section; place != null; place = place.eContainer()) {
			for (Formulation formulation : element.getFormulations()) {
				String written = what.apply(formulation);
				if (written != null && at(formulation.getLieux(), place)) {
					return written.strip();
				}
			}
		}
		return otherwise == null ? "" : otherwise;
	}

	private static boolean at(List<Section> places, EObject place) {
		return places.stream().anyMatch(p -> p == place);
	}
}
