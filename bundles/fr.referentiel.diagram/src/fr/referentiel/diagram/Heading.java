// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

/**
 * What a picture says of its référentiel.
 *
 * @param referentiel its title, for instance « BTS Management opérationnel de la sécurité »
 * @param date        the date of the text (never of the run), as it shall be read, or null where unknown
 */
public record Heading(String referentiel, String date) {
}
