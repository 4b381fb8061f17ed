// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.writing;

import java.nio.file.Path;
import java.util.List;

import fr.referentiel.model.Refus;

/** Files that would be lost; the message is French and says how to mend. */
public final class FilesInTheWayException extends Refus {
	private static final long serialVersionUID = 1L;

	/** @param names the files, at least one */
	public FilesInTheWayException(Path folder, List<String> names) {
		super("« " + folder + " » contient déjà " + String.join(", ", names) + (names.size() > 1 ? ", qui seraient perdus" : ", qui serait perdu")
				+ ". Rien n’a été écrit : choisissez un autre dossier, ou déplacez d’abord " + (names.size() > 1 ? "ces fichiers." : "ce fichier."));
	}
}
