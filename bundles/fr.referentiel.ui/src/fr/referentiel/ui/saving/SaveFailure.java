// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.saving;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What the user is told when a text could not be saved. */
final class SaveFailure {
	private SaveFailure() {
	}

	static IStatus status(Path file, IOException cause) {
		return Status.error("« " + file.getFileName() + " » n’a pas pu être enregistré ; le fichier est resté tel qu’il était, et votre texte est toujours dans l’éditeur. "
				+ "Libérez de la place sur le disque ou vérifiez les droits d’accès de son dossier, puis enregistrez de nouveau, ou enregistrez ailleurs par Fichier > Enregistrer sous. (" + cause.getMessage() + ")", cause);
	}
}
