// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import java.util.List;

import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.rules.Subject;
import fr.referentiel.testing.Project;

/** The shipped référentiel that documents are tried on, and its grids. */
final class MosGrids {

	private MosGrids() {
	}

	static Workbook of(String epreuve) {
		Subject mos = subject();
		return GridContent.of(mos, mos.referentiel().getEpreuves().stream().filter(e -> epreuve.equals(e.getCode())).findFirst().orElseThrow());
	}

	static Subject subject() {
		ReferentielLoader loader = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ReferentielLoader.class);
		return loader.load(List.of(Project.models().resolve("mos")), ReferentielLoader.Progress.NONE).getFirst().subject();
	}
}
