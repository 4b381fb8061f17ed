// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.candidate;

/**
 * One candidate of a list; texts are as typed, never null, maybe empty but for the names.
 *
 * @param nom           the family name, not empty
 * @param prenom        the first name, not empty
 * @param numero        the candidate number
 * @param categorie     the code of the category of candidates, which decides between the forms of an épreuve
 * @param session       the session
 * @param academie      the académie
 * @param etablissement the school
 */
public record Candidate(String nom, String prenom, String numero, String categorie, String session, String academie, String etablissement) {
	/** Nobody yet: a grid to be filled in by hand. */
	public static final Candidate NOBODY = new Candidate("", "", "", "", "", "", "");
}
