// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

/** A piece of the text, in its order: a passage or a row of a table. */
public sealed interface Block permits Passage, Row {
	/** The first source line. */
	int line();
}
