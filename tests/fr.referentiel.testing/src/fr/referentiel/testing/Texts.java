// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;

/** Référentiels as tests need them: read, assembled and checked. */
public final class Texts {
	private static final Injector LANGUAGE = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Texts() {
	}

	/** The one référentiel of a file or a folder. */
	public static LoadedReferentiel load(Path path) {
		return LANGUAGE.getInstance(ReferentielLoader.class).load(List.of(path), ReferentielLoader.Progress.NONE).getFirst();
	}

	/** The référentiel of a text, by way of a file in this folder. */
	public static LoadedReferentiel load(Path folder, String text) {
		try {
			return load(Files.writeString(folder.resolve("texte.referentiel"), text));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** One that is shipped, by the name of its folder. */
	public static LoadedReferentiel shipped(String name) {
		return load(Project.models().resolve(name));
	}
}
