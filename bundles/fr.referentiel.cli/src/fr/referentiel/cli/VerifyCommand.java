// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verifier}: syntax, links and all rules. */
@Command(name = "verifier", aliases = "check", description = "Vérifie des référentiels : syntaxe, liens et règles.")
final class VerifyCommand implements Callable<Integer> {
	/** How findings are shown. */
	enum Format {
		texte, json, sarif
	}

	private final Session session;

	@Parameters(arity = "1..*", paramLabel = "CHEMIN", description = "Fichier « .referentiel », ou dossier qui en contient.")
	private List<Path> paths;
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "texte", description = "Forme des constats : ${COMPLETION-CANDIDATES}.")
	private Format format;
	@Option(names = "--severite", paramLabel = "GRAVITE", defaultValue = "INFO", description = "Gravité minimale montrée : erreur, avertissement ou info.")
	private Gravite least;
	@Mixin
	private OptionChoice option;

	VerifyCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		List<LoadedReferentiel> loaded = session.load(paths);
		loaded.stream().filter(l -> l.subject() != null).forEach(option::of); // an unknown option is refused, whatever the findings
		List<Constat> findings = loaded.stream().flatMap(l -> option.constats(l).stream()).distinct().toList();
		List<Constat> shown = findings.stream().filter(c -> c.gravite().compareTo(least) <= 0).toList();
		Findings printer = new Findings(session);
		switch (format) {
		case json -> printer.json(shown);
		case sarif -> new SarifLog(new Rules().infos(), RootCommand.Version.NUMBER, session::shown).write(shown, session.out());
		case texte -> {
			printer.print(shown);
			long read = Math.max(1, loaded.stream().filter(l -> l.referentiel() != null).count());
			session.say(read + (read > 1 ? " référentiels : " : " référentiel : ") + Findings.count(findings) + ".");
		}
		}
		return findings.stream().anyMatch(c -> c.gravite() == Gravite.ERREUR) ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}
}
