// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import java.nio.file.Path;
import java.util.List;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.testing.Project;

/** The référentiels that tests make documents of. */
final class Mos {
	private Mos() {
	}

	/** The real one that is shipped. */
	static LoadedReferentiel load() {
		return load(Project.models().resolve("mos"));
	}

	static LoadedReferentiel load(Path path) {
		ReferentielLoader loader = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ReferentielLoader.class);
		return loader.load(List.of(path), ReferentielLoader.Progress.NONE).getFirst();
	}
}
