// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code importer}: holds one command per format that can be read. */
@Command(name = "importer", aliases = "import", description = "Fait un brouillon de référentiel à partir d’un texte officiel.")
final class ImportCommand implements Runnable {
	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "dites ce qu’il faut importer : « referentiel importer texte FICHIER --vers DOSSIER ».");
	}
}
