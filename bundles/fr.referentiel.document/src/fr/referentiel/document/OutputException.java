// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An output that could not be written, for a reason that the user can mend; what existed before is still there.
 * <p>
 * The message is French, names the file and the remedy, and can be shown as it is.
 */
public sealed class OutputException extends IOException {

	private static final long serialVersionUID = 1L;

	private OutputException(String message, Throwable cause) {
		super(message, cause);
	}

	/** The folder cannot be made or nothing can be written into it. */
	public static final class FolderNotWritable extends OutputException {
		private static final long serialVersionUID = 1L;

		FolderNotWritable(Path folder, Throwable cause) {
			super("Impossible d’écrire dans le dossier « " + folder + " ». Vérifiez qu’il s’agit bien d’un dossier et que vous avez le droit"
					+ " d’y écrire, ou choisissez-en un autre.", cause);
		}
	}

	/** No room is left on the disk, or the user's share of it is used up. */
	public static final class DiskFull extends OutputException {
		private static final long serialVersionUID = 1L;

		DiskFull(Path target, Throwable cause) {
			super("Le disque est plein : « " + target + " » n’a pas été écrit. Libérez de la place, ou choisissez un dossier sur un autre"
					+ " disque. L’ancienne version, s’il y en avait une, est intacte.", cause);
		}
	}

	/** The name of the file leads out of the folder chosen for the output. */
	public static final class OutsideFolder extends OutputException {
		private static final long serialVersionUID = 1L;

		OutsideFolder(Path folder, String name) {
			super("Le nom « " + name + " » mène hors du dossier de sortie « " + folder + " ». Choisissez un nom de fichier simple.", null);
		}
	}

	/** The place of the file is taken by something that cannot be replaced: a folder, or a file another program holds. */
	public static final class TargetTaken extends OutputException {
		private static final long serialVersionUID = 1L;

		TargetTaken(Path target, Throwable cause) {
			super("Impossible de remplacer « " + target + " ». Si c’est un dossier, déplacez-le ; si le fichier est ouvert dans un autre"
					+ " logiciel, fermez-le, puis recommencez.", cause);
		}
	}
}
