// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.net.URI;
import java.nio.file.Path;

/** Names of files as the language server writes them: {@code file:///}, where Eclipse writes {@code file:/}. */
public final class FileUris {
	private FileUris() {
	}

	/** The server's name of a file that Eclipse names so. */
	public static String of(URI eclipse) {
		return "file".equals(eclipse.getScheme()) ? Path.of(eclipse).toUri().toString() : eclipse.toString();
	}
}
