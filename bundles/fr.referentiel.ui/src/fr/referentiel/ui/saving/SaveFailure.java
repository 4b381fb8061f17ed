// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.saving;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What the user is told when a text could not be saved, by an editor or by a change of several files. */
final class SaveFailure {
	private SaveFailure() {
	}

	static IStatus status(Path file, IOException cause) {
		return Status.error("« " + file.getFileName() + " » n’a pas pu être enregistré ; le fichier est resté tel qu’il était, et un texte ouvert reste dans son éditeur. "
				+ "Libérez de la place sur le disque ou vérifiez les droits d’accès de son dossier, puis recommencez. (" + cause.getMessage() + ")", cause);
	}
}
