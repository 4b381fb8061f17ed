// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

/** The exit codes that scripts rely on. */
final class ExitCode {
	/** Done; there may be warnings. */
	static final int CLEAN = 0;
	/** There are findings of severity erreur. */
	static final int FINDINGS = 1;
	/** The command was used wrongly: option, path, output folder. */
	static final int USAGE = 2;
	/** A fault of the program. */
	static final int INTERNAL = 3;

	private ExitCode() {
	}
}
