// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fr.referentiel.document.matrix.MatrixFormat;
import fr.referentiel.document.matrix.MatrixSubject;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.trace.TracedKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrice}: two kinds of elements crossed. */
@Command(name = "matrice", aliases = "matrix", description = "Croise deux genres d’éléments : qui répond à qui, et ce qui ne répond à rien.")
final class MatrixCommand implements Callable<Integer> {
	private final Session session;

	@Parameters(index = "0", paramLabel = "LIGNES", description = "Genre des lignes : compétences, activités, savoirs, unités, épreuves …")
	private String rows;
	@Parameters(index = "1", paramLabel = "COLONNES", description = "Genre des colonnes.")
	private String columns;
	@Parameters(index = "2", paramLabel = "CHEMIN", description = "Fichier ou dossier d’un référentiel.")
	private Path path;
	@Option(names = "--vers", required = true, paramLabel = "FICHIER", description = "Fichier à écrire : .csv, .xlsx, .ods, .html ou .json.")
	private Path target;
	@Mixin
	private OptionChoice option;
	@Option(names = "--trous", description = "Seulement les lignes et les colonnes qui n’ont aucune croix.")
	private boolean holes;

	MatrixCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		TracedKind rowKind = kind(rows);
		TracedKind columnKind = kind(columns);
		MatrixFormat format = MatrixFormat.ofFile(target.getFileName().toString()).orElseThrow(() -> new UsageException("Le fichier « "
				+ target.getFileName() + " » n’a pas une extension connue. Choisissez parmi : " + MatrixFormat.extensions() + "."));
		Optional<LoadedReferentiel> loaded = session.loadSound(path, "Rien n’a été écrit");
		if (loaded.isEmpty()) {
			return ExitCode.FINDINGS;
		}
		MatrixSubject matrix = new MatrixSubject(Seen.by(option.code(), loaded.get()), rowKind, columnKind, holes);
		session.write(target, out -> format.write(matrix, out));
		return ExitCode.CLEAN;
	}

	private static TracedKind kind(String name) {
		return TracedKind.named(name).orElseThrow(() -> new UsageException("Le genre « " + name + " » n’existe pas. Genres possibles : "
				+ Arrays.stream(TracedKind.values()).map(TracedKind::plural).collect(Collectors.joining(", ")) + "."));
	}
}
