// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.exchange.JsonExport;
import fr.referentiel.exchange.XmiExport;
import fr.referentiel.model.VueOption;
import fr.referentiel.rules.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exporter}: the whole model for other programs. */
@Command(name = "exporter", aliases = "export", description = "Exporte tout le modèle pour d’autres programmes.")
final class ExportCommand implements Callable<Integer> {
	/** The formats there are. */
	enum Format {
		json, xmi
	}

	private final Session session;

	@Parameters(index = "0", paramLabel = "FORMAT", description = "Format : ${COMPLETION-CANDIDATES}.")
	private Format format;
	@Parameters(index = "1", paramLabel = "CHEMIN", description = "Fichier ou dossier d’un référentiel.")
	private Path path;
	@Option(names = "--vers", required = true, paramLabel = "FICHIER", description = "Fichier à écrire.")
	private Path target;
	@Mixin
	private OptionChoice option;

	ExportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		Optional<LoadedReferentiel> sound = session.loadSound(path, "Rien n’a été écrit");
		if (sound.isEmpty()) {
			return ExitCode.FINDINGS;
		}
		Subject subject = option.of(sound.get());
		if (format == Format.xmi) {
			session.write(target, out -> new XmiExport().write(subject.roots(), out));
			return ExitCode.CLEAN;
		}
		session.write(target, out -> new JsonExport().write(subject.referentiel(), subject.identites(), subject.trace(), new VueOption(option.code()), out));
		return ExitCode.CLEAN;
	}
}
