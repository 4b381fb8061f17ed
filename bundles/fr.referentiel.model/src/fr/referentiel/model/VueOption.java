// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

import java.util.List;

/**
 * What one option sees of a référentiel: which elements are its own or common, and how they are worded in it. It looks at the model and changes
 * nothing.
 *
 * @param option the option's code, or null to see all options together
 */
public record VueOption(String option) {
	/** Whether this element belongs to the option; its containers are not looked at. */
	public boolean voit(Element element) {
		return option == null || element.getOptions().isEmpty() || nomme(element.getOptions());
	}

	/** The element's wording in the option; never null, maybe empty. */
	public String intitule(Element element) {
		if (option != null) {
			for (Formulation f : element.getFormulations()) {
				if (f.getTexte() != null && f.getLieux().isEmpty() && nomme(f.getOptions())) {
					return f.getTexte();
				}
			}
		}
		return element.getIntitule() == null ? "" : element.getIntitule();
	}

	/** Whether this option is among these. */
	boolean nomme(List<Option> options) {
		return options.stream().anyMatch(o -> option.equals(o.getCode()));
	}
}
