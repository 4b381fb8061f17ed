// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.Map;

/**
 * An element that lacks the link one expects.
 *
 * @param id            the element's id
 * @param code          the public code of the finding: one of the constants of {@link Holes}
 * @param justification the author's reason for accepting it, maybe empty, or null when it is not accepted
 */
public record Hole(String id, String code, String justification) {
	private static final Map<String, String> REASONS = Map.of(
			Holes.COMPETENCE_NON_EVALUEE, "Aucune unité ni épreuve ne l’évalue.",
			Holes.SAVOIR_NON_MOBILISE, "Aucune compétence ni activité ne le mobilise.",
			Holes.EPREUVE_SANS_OBJET, "Elle n’évalue rien.",
			Holes.BLOC_SANS_UNITE, "Aucune unité ne lui correspond.",
			Holes.UNITE_SANS_EPREUVE, "Aucune épreuve ne la valide.");

	/** Whether an author has accepted it. */
	public boolean justified() {
		return justification != null;
	}

	/** What is missing, as a short French sentence; the rule of the same code says it at length. */
	public String reason() {
		return REASONS.getOrDefault(code, code);
	}

	/** What a reader is told of it: what is missing, then why that is accepted, if it is. */
	public String sentence() {
		return justified() ? (reason() + " Admis : " + justification).strip() : reason();
	}
}
