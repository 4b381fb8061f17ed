// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.rules.Subject;
import fr.referentiel.testing.Texts;

/** The shipped référentiel that documents are tried on, and its grids. */
final class MosGrids {

	private MosGrids() {
	}

	static Workbook of(String epreuve) {
		Subject mos = subject();
		return GridContent.of(mos, mos.referentiel().getEpreuves().stream().filter(e -> epreuve.equals(e.getCode())).findFirst().orElseThrow());
	}

	static Subject subject() {
		return Texts.shipped("mos").subject();
	}
}
