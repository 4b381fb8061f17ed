// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

/**
 * One cause for which a text cannot be read.
 *
 * @param offset  where it is shown, in characters from 0
 * @param length  how many characters are shown
 * @param message what is wrong and how to mend it, in French
 * @param mend    what makes the text readable there, or null when nothing was found
 */
public record Fault(int offset, int length, String message, Mend mend) {
}
