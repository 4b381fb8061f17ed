// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/** A part of a document between two others: what stands on its own lines. */
public sealed interface Block permits Prose, Heading, Table, Figure, Note, CoverPage, TableOfContents, PageBreak {
}
