// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import fr.referentiel.exchange.officialtext.source.Row;

/** Reads the rows of one table, its head left out. What it does not understand it leaves unused. */
interface TableReader {
	void row(Row row);
}
