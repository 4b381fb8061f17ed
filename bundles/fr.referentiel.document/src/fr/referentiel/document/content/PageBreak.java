// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/** What follows begins on a new page, where the format has pages. */
public record PageBreak() implements Block {
}
