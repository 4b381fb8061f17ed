// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: the script with which bash and zsh complete commands and options. */
@Command(name = "completion", description = { "Écrit le script de complétion pour bash et zsh.",
		"Pour l’avoir dans chaque terminal, ajoutez à ~/.bashrc ou ~/.zshrc : source <(referentiel completion)" })
final class CompletionCommand implements Runnable {
	private final Session session;
	@Spec
	private CommandSpec spec;

	CompletionCommand(Session session) {
		this.session = session;
	}

	@Override
	public void run() {
		session.out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
	}
}
