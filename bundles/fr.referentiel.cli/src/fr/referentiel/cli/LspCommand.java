// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.PatternLayout;

import fr.referentiel.dsl.ide.server.StreamServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lsp}: the language server, for editors; the protocol has the standard output to itself, what goes wrong is told to the errors. */
@Command(name = "lsp", description = "Démarre le serveur de langage (LSP) sur l’entrée et la sortie standard ; c’est un éditeur qui le lance.")
final class LspCommand implements Callable<Integer> {
	@Option(names = "--stdio", hidden = true, description = "Ce que des éditeurs ajoutent ; sans effet.")
	private boolean stdio;

	@Override
	public Integer call() {
		PrintStream protocol = System.out;
		System.setOut(System.err);
		log();
		try {
			return StreamServer.run(System.in, protocol);
		} finally {
			System.setOut(protocol);
		}
	}

	private static void log() {
		Logger root = Logger.getRootLogger();
		root.removeAllAppenders();
		root.addAppender(new ConsoleAppender(new PatternLayout("%d{HH:mm:ss} %p %c{1} : %m%n"), ConsoleAppender.SYSTEM_ERR));
		root.setLevel(Level.WARN);
	}
}
