// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import fr.referentiel.model.Admission;
import fr.referentiel.model.Element;

/** The findings that an author has accepted: for an element and for all that it contains. */
public final class Admissions {
	private Admissions() {
	}

	/**
	 * The reason given by {@code admis} for a finding, on the element or the nearest of its containers.
	 *
	 * @return the reason, maybe empty, or null when the finding is not accepted
	 */
	public static String reason(Element element, String code) {
		for (Element at = element; at != null; at = at.eContainer() instanceof Element container ? container : null) {
			for (Admission admission : at.getAdmissions()) {
				if (code.equals(admission.getCode())) {
					return admission.getRaison() == null ? "" : admission.getRaison();
				}
			}
		}
		return null;
	}
}
