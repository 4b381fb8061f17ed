// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.model.Constat;

/** Where the tests find the repository, and how they load what it holds. */
final class Loading {
	private static final Injector INJECTOR = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Loading() {
	}

	/** The repository's root: the nearest folder, from the working directory up, that holds the shipped models. */
	static Path repository() {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("models/invalides"))) {
			at = at.getParent();
		}
		return at;
	}

	/** The samples, one per code, by name; one that needs other files has a folder of its own. */
	static List<Path> samples() {
		try (Stream<Path> files = Files.walk(repository().resolve("models/invalides"))) {
			return files.filter(f -> f.toString().endsWith(".referentiel")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The code that a sample stands for: its name. */
	static String code(Path sample) {
		return sample.getFileName().toString().replace(".referentiel", "");
	}

	/** The text of a sample, of one that is no UTF-8 too. */
	static String text(Path sample) {
		try {
			return Files.readString(sample);
		} catch (MalformedInputException e) {
			return Loading.latin(sample);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String latin(Path sample) {
		try {
			return Files.readString(sample, StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Loads a file that holds one référentiel. */
	static LoadedReferentiel load(Path file) {
		return INJECTOR.getInstance(ReferentielLoader.class).load(List.of(file), ReferentielLoader.Progress.NONE).get(0);
	}

	/** Loads a text, by way of a file in this folder. */
	static LoadedReferentiel load(Path folder, String text) {
		try {
			return load(Files.writeString(folder.resolve("texte.referentiel"), text));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The codes of the findings, in order. */
	static List<String> codes(LoadedReferentiel loaded) {
		return loaded.constats().stream().map(Constat::code).toList();
	}
}
