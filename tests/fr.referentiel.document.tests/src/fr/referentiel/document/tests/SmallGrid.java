// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import java.nio.file.Path;

import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.testing.Texts;

/** The grid of a small référentiel with one épreuve, E1, marked on four levels: 0, one third, two thirds, the whole. */
final class SmallGrid {
	private SmallGrid() {
	}

	/**
	 * @param folder where its text is put
	 * @param matter what the référentiel says: épreuve E1 and what it evaluates
	 * @param bareme the barème of E1, from « mode » on, on the scale « m »
	 */
	static Workbook of(Path folder, String matter, String bareme) {
		var loaded = Texts.load(folder, """
				référentiel X « Essai »
				%s
				paramétrage R règle X {
				  échelle m « Niveaux » {
				    niveau 1 « A » vaut 0
				    niveau 2 « B » vaut 0,3333
				    niveau 3 « C » vaut 0,6667
				    niveau 4 « D » vaut 1
				  }
				  barème E1 %s
				}
				""".formatted(matter, bareme));
		return GridContent.of(loaded.subject(), loaded.referentiel().getEpreuves().getFirst());
	}
}
