// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.List;

import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Option;

/** What one option sees of a référentiel; a null option sees everything. */
record OptionView(String option) {
	/** Whether this element belongs to the option, its containers apart. */
	boolean sees(Element element) {
		return option == null || element.getOptions().isEmpty() || names(element.getOptions());
	}

	/** The element's wording in the option; never null, maybe empty. */
	String label(Element element) {
		if (option != null) {
			for (Formulation f : element.getFormulations()) {
				if (f.getTexte() != null && f.getLieux().isEmpty() && names(f.getOptions())) {
					return f.getTexte();
				}
			}
		}
		return element.getIntitule() == null ? "" : element.getIntitule();
	}

	private boolean names(List<Option> options) {
		return options.stream().anyMatch(o -> option.equals(o.getCode()));
	}
}
