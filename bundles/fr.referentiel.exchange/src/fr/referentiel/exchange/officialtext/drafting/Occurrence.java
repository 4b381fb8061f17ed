// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import fr.referentiel.model.Annexe;

/**
 * One place where the text gives an element's code and label.
 *
 * @param code     the code as written there, or null
 * @param label    the label as written there, or null
 * @param place    the annex, or null when it has no code to name it by
 * @param defining whether the place is where elements of its kind are set out, so that its wording is the reference
 */
record Occurrence(String code, String label, Annexe place, boolean defining) {
	boolean sameWording(Occurrence other) {
		return label == null || other.label == null || Folded.wording(label).equals(Folded.wording(other.label));
	}

	boolean sameCode(Occurrence other) {
		return code == null || other.code == null || code.equals(other.code);
	}

	/** Whether the label is in capitals throughout. */
	boolean capitals() {
		return label != null && label.equals(label.toUpperCase(java.util.Locale.FRENCH));
	}
}
