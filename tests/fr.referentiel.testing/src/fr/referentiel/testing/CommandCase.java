// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.cli.CommandLineTool;

/** A test that runs commands in a folder of its own, without a terminal. */
public abstract class CommandCase {
	/** The working folder of the commands. */
	@TempDir
	protected Path folder;
	/** What the last command wrote on its standard output. */
	protected String out = "";
	/** What the last command wrote on its error output: messages and progress. */
	protected String err = "";

	/** Runs one command. @return its exit code */
	protected int run(String... arguments) {
		StringWriter results = new StringWriter();
		StringWriter errors = new StringWriter();
		int code = new CommandLineTool(new PrintWriter(results), new PrintWriter(errors), folder, false).run(arguments);
		out = results.toString();
		err = errors.toString();
		return code;
	}

	/** The path of a shipped référentiel, as an argument. */
	protected static String model(String name) {
		return Project.models().resolve(name).toString();
	}
}
