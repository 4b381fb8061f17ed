// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/** Running text: what may also stand inside a table cell or a note. */
public sealed interface Prose extends Block permits Paragraph, ItemList {

	/** Its characters, styles forgotten; each item of a list on a line of its own. */
	String plain();
}
