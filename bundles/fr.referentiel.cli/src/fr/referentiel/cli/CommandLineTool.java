// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.File;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;

import fr.referentiel.diagram.writer.QuietLog;
import fr.referentiel.document.OutputException;
import fr.referentiel.model.Refus;
import picocli.CommandLine;

/** Runs one command line: parses it, runs the command, turns what goes wrong into a French message and an exit code. */
public final class CommandLineTool {
	private final PrintWriter out;
	private final PrintWriter err;
	private final Path current;
	private final boolean terminal;

	/**
	 * @param out      results
	 * @param err      findings and errors
	 * @param current  the folder that relative paths start from
	 * @param terminal whether a person watches: progress is shown only then
	 */
	public CommandLineTool(PrintWriter out, PrintWriter err, Path current, boolean terminal) {
		this.out = out;
		this.err = err;
		this.current = current;
		this.terminal = terminal;
	}

	/** Runs the command; returns 0, 1, 2 or 3 as the contract of the command line says. Never throws. */
	public int run(String... arguments) {
		quietLibraries();
		RootCommand root = new RootCommand(new Session(out, err, current, terminal));
		CommandLine line = new CommandLine(root);
		for (Object command : root.commands()) {
			line.addSubcommand(command);
		}
		line.getSubcommands().get("importer").addSubcommand(new ImportTextCommand(root.session()));
		FrenchUsage.apply(line);
		line.setOut(out).setErr(err);
		line.setParameterExceptionHandler((e, args) -> {
			err.println("referentiel : " + FrenchUsage.message(e));
			err.println("Aide : " + e.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
			return ExitCode.USAGE;
		});
		line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, root.session()));
		int code = line.execute(arguments);
		out.flush();
		err.flush();
		return code;
	}

	private int failure(Exception e, Session session) {
		if (e instanceof InterruptedIOException || e instanceof ClosedByInterruptException) {
			err.println("referentiel : Interrompu. Ce qui était écrit avant est intact.");
			return ExitCode.USAGE;
		}
		if (e instanceof Refus || e instanceof OutputException) {
			err.println("referentiel : " + e.getMessage().replace(current + File.separator, ""));
			return ExitCode.USAGE;
		}
		err.println("referentiel : Erreur interne (" + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " : " + e.getMessage())
				+ "). Rien n’a été modifié ; relancez avec --verbose pour le détail, et signalez-le.");
		if (session.verbose()) {
			e.printStackTrace(err);
		}
		return ExitCode.INTERNAL;
	}

	/** Libraries log through log4j; a command line says what it has to say itself. */
	private static void quietLibraries() {
		QuietLog.settle();
		Logger root = Logger.getRootLogger();
		if (!root.getAllAppenders().hasMoreElements()) {
			root.addAppender(new NullAppender());
		}
		root.setLevel(Level.OFF);
	}
}
