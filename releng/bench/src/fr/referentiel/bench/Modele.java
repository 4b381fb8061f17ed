// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.bench;

import java.nio.file.Path;
import java.util.List;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.rules.Subject;

/** The référentiel that is measured, read once. */
@State(Scope.Benchmark)
public class Modele {
	/** The folder of a référentiel. */
	@Param("models/mos")
	public String dossier;

	private ReferentielLoader loader;
	private Subject subject;

	@Setup
	public void read() {
		loader = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ReferentielLoader.class);
		subject = load().subject();
	}

	/** Reads, links, assembles and checks it. */
	LoadedReferentiel load() {
		return loader.load(List.of(Path.of(dossier)), ReferentielLoader.Progress.NONE).getFirst();
	}

	Subject subject() {
		return subject;
	}
}
