// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.dsl.writing.FilesInTheWayException;
import fr.referentiel.dsl.writing.Skeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nouveau}: the files of a new référentiel. */
@Command(name = "nouveau", aliases = "new", description = { "Commence un référentiel : un dossier de fichiers complets et commentés, sans aucun constat.",
		"Remplacez-y les textes d’exemple par ceux du texte officiel." })
final class NewCommand implements Callable<Integer> {
	private final Session session;

	@Parameters(paramLabel = "CODE", description = "Code de la spécialité, en majuscules : « MCO », « NDRC ».")
	private String code;
	@Option(names = "--vers", required = true, paramLabel = "DOSSIER", description = "Dossier du nouveau référentiel ; créé au besoin. Il ne doit pas déjà en contenir un.")
	private Path folder;

	NewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		Map<String, String> files = new Skeleton().files(code);
		Path target = session.path(folder).toAbsolutePath().normalize();
		refuseTaken(target);
		AtomicOutput output = new AtomicOutput(target);
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path written = output.write(file.getKey(), out -> out.write(file.getValue().getBytes(StandardCharsets.UTF_8)));
			session.out().println(session.shown(written.toString()));
		}
		session.say("Vérifiez à tout moment : referentiel verifier " + folder);
		return ExitCode.CLEAN;
	}

	private void refuseTaken(Path target) throws IOException {
		if (Files.isDirectory(target)) {
			try (Stream<Path> there = Files.list(target)) {
				List<String> taken = there.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".referentiel")).sorted().toList();
				if (!taken.isEmpty()) {
					throw new FilesInTheWayException(folder, taken);
				}
			}
		}
	}
}
