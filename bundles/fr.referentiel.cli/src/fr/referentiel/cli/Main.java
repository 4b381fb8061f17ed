// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts the command line on a plain class path; it writes UTF-8 whatever the locale. */
public final class Main {
	private Main() {
	}

	public static void main(String[] arguments) {
		Cancellation cancellation = new Cancellation();
		int code = run(arguments);
		cancellation.done();
		System.exit(code);
	}

	/** Runs one command on the process's own streams; returns its exit code. */
	static int run(String[] arguments) {
		PrintWriter out = writer(FileDescriptor.out);
		PrintWriter err = writer(FileDescriptor.err);
		boolean terminal = System.console() != null && System.getenv("TERM") != null;
		try {
			return new CommandLineTool(out, err, Path.of("").toAbsolutePath(), terminal).run(arguments);
		} finally {
			out.flush();
			err.flush();
		}
	}

	private static PrintWriter writer(FileDescriptor descriptor) {
		return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8);
	}
}
