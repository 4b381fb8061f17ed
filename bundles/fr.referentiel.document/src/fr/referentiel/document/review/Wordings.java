// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.referentiel.model.Annexe;
import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Genres;
import fr.referentiel.model.LieuReference;
import fr.referentiel.model.Option;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Section;

/** Every way in which a référentiel writes an element, with its place; the first is that of the place of reference. */
final class Wordings {
	/**
	 * One way.
	 *
	 * @param code    the code as written there, or null where it is the usual one
	 * @param text    the label as written there, or null where it is the usual one
	 * @param place   « annexe I a », maybe several, or empty where the text does not say
	 * @param options the options it holds for, empty for all
	 */
	record Wording(String code, String text, String place, List<String> options) {
	}

	private final Map<String, String> references = new HashMap<>();

	Wordings(Referentiel referentiel) {
		for (Element declared : referentiel.getDeclarations()) {
			if (declared instanceof LieuReference reference && reference.getSection() != null) {
				references.put(reference.getGenre().getLiteral(), place(reference.getSection()));
			}
		}
	}

	/** The wordings of an element, at least one. */
	List<Wording> of(Element element) {
		List<Wording> wordings = new ArrayList<>();
		String reference = references.getOrDefault(Genres.type(element), "");
		wordings.add(new Wording(element.getCode(), element.getIntitule(), reference, codes(element.getOptions())));
		for (Formulation formulation : element.getFormulations()) {
			String places = formulation.getLieux().stream().map(Wordings::place).collect(Collectors.joining(", "));
			wordings.add(new Wording(formulation.getCode(), formulation.getTexte(), places, codes(formulation.getOptions())));
		}
		return wordings;
	}

	private static List<String> codes(List<Option> options) {
		return options.stream().map(Option::getCode).toList();
	}

	private static String place(Section section) {
		String name = section.getCode() == null ? section.getIntitule() : section.getCode().replace('.', ' ');
		return (section instanceof Annexe ? "annexe " : "section ") + name;
	}
}
