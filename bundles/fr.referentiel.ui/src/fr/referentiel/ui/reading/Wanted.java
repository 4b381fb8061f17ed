// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.reading;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which référentiel is meant; {@link Found} says which one that is, once the folder has been read.
 *
 * @param folder where it is written, alone or among others; absolute
 * @param file   a text of it, or null where only the folder is known
 * @param name   its name among those of the folder, as {@link Found#names} has it, or null while nobody has chosen
 */
public record Wanted(Path folder, Path file, String name) {
	/** What a path stands for: a folder, a text, or a file beside texts. */
	public static Wanted at(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		if (Files.isDirectory(absolute)) {
			return new Wanted(absolute, null, null);
		}
		return new Wanted(absolute.getParent(), absolute.toString().endsWith(".referentiel") ? absolute : null, null);
	}

	/** The one of this name. */
	public Wanted named(String chosen) {
		return new Wanted(folder, file, chosen);
	}

	/** The same, where only a folder is known made clear by a text in it that is open. */
	Wanted clearedBy(Wanted open) {
		return file == null && name == null && open.file != null && open.file.startsWith(folder) ? new Wanted(folder, open.file, null) : this;
	}

	/** What users call the folder. */
	public String label() {
		return String.valueOf(folder.getFileName());
	}
}
