// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/** What a cell of a sheet is for; the writer knows how that looks. */
public enum StyleRole {
	/** The name of the sheet's subject, large. */
	TITLE,
	SUBTITLE,
	/** A title over a group of rows. */
	SECTION,
	/** A column title. */
	HEADER,
	/** The name of a value beside it. */
	LABEL,
	/** Running text, wrapped. */
	TEXT,
	/** A figure given by us: weight, coefficient. */
	NUMBER,
	/** To be filled in. */
	INPUT,
	/** To be crossed: one place of a scale. */
	LEVEL,
	/** A computed value. */
	RESULT,
	/** How the whole stands, in words: complete, or what is missing. The words tell, not a colour. */
	STATE,
	/** Small print. */
	NOTE,
	/** Said by us, not by the official text. */
	UNOFFICIAL,
	/** Nothing: no border, no ground. */
	BLANK
}
