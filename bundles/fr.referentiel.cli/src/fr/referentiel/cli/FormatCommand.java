// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.dsl.formatting.FileFormatter;
import fr.referentiel.dsl.formatting.FileFormatter.Formatted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code formater}: lays source files out. */
@Command(name = "formater", aliases = "format", description = "Met en forme les fichiers, sans changer un mot.")
final class FormatCommand implements Callable<Integer> {
	private final Session session;

	@Parameters(arity = "1..*", paramLabel = "CHEMIN", description = "Fichiers ou dossiers.")
	private List<Path> paths;
	@Option(names = "--verifier", description = "N’écrit rien ; rend 1 si un fichier n’est pas en forme.")
	private boolean checkOnly;

	FormatCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		int code = ExitCode.CLEAN;
		for (Formatted file : session.language().getInstance(FileFormatter.class).format(paths.stream().map(session::path).toList())) {
			String name = session.shown(file.path().toString());
			if (file.problem() != null) {
				session.err().println(name + ": erreur: " + file.problem() + " [syntaxe]");
				code = ExitCode.FINDINGS;
			} else if (file.changed() && checkOnly) {
				session.err().println(name + " n’est pas mis en forme. Lancez « referentiel formater ».");
				code = ExitCode.FINDINGS;
			} else if (file.changed()) {
				new AtomicOutput(file.path().getParent()).write(file.path().getFileName().toString(),
						out -> out.write(file.text().getBytes(StandardCharsets.UTF_8)));
				session.out().println(name);
			}
		}
		return code;
	}
}
