// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says whether a folder holds texts of référentiels itself, so that selecting a folder of folders changes nothing. */
public final class FolderOfTexts {
	private FolderOfTexts() {
	}

	/** Whether some file of the folder has the extension of référentiels. */
	public static boolean holds(Path folder) {
		try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "*.referentiel")) {
			return texts.iterator().hasNext();
		} catch (IOException e) {
			return false;
		}
	}
}
