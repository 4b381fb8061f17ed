// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.rules.Subject;

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
		return loader.load(List.of(models().resolve("mos")), ReferentielLoader.Progress.NONE).getFirst().subject();
	}

	private static Path models() {
		String told = System.getProperty("referentiel.models");
		if (told != null)
			return Path.of(told);
		Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("models/mos")))
			folder = folder.getParent();
		return folder.resolve("models");
	}
}
