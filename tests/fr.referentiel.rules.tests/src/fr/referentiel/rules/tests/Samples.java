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

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.testing.Project;

/** The samples of wrong texts, and what is found in them. */
final class Samples {
	private Samples() {
	}

	/** The samples, one per code, by name; one that needs other files has a folder of its own. */
	static List<Path> samples() {
		try (Stream<Path> files = Files.walk(Project.models().resolve("invalides"))) {
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
			return Samples.latin(sample);
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

	/** The codes of the findings, in order. */
	static List<String> codes(LoadedReferentiel loaded) {
		return loaded.constats().stream().map(Constat::code).toList();
	}
}
