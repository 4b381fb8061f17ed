// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/** A new line within the same paragraph. */
public record LineBreak() implements Inline {
}
