// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that holds all others; alone, it shows its help. */
@Command(name = "referentiel", versionProvider = RootCommand.Version.class, description = "Écrit, vérifie et montre des référentiels de diplôme, et en génère les documents.", footer = {
		"", "Pour commencer : referentiel nouveau CODE --vers DOSSIER, ou referentiel importer texte FICHIER --vers DOSSIER.",
		"Aide d’une commande : referentiel COMMANDE --help.",
		"Code de sortie : 0 rien de grave, 1 des erreurs dans le référentiel, 2 mauvais usage, 3 panne." })
final class RootCommand implements Runnable {
	private final Session session;
	@Spec
	private CommandSpec spec;

	RootCommand(Session session) {
		this.session = session;
	}

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, description = "Affiche cette aide.")
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, description = "Affiche la version.")
	private boolean version;

	@Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Montre le détail d’une erreur interne.")
	private void verbose(boolean on) {
		session.verbose(on);
	}

	@Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Ne montre que les constats et les erreurs.")
	private void quiet(boolean on) {
		session.quiet(on);
	}

	Session session() {
		return session;
	}

	List<Object> commands() {
		return List.of(new VerifyCommand(session), new StatisticsCommand(session), new GenerateCommand(session), new ExportCommand(session),
				new FormatCommand(session), new DiagramCommand(session), new MatrixCommand(session), new ReviewCommand(session), new LspCommand(),
				new ImportCommand(), new NewCommand(session), new CompletionCommand(session));
	}

	@Override
	public void run() {
		spec.commandLine().usage(session.out());
	}

	/** The version of the bundle, or of the build when it runs from classes. */
	static final class Version implements IVersionProvider {
		static final String NUMBER = "0.1.0";

		@Override
		public String[] getVersion() {
			return new String[] { "Référentiel Studio " + NUMBER };
		}
	}
}
