// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import fr.referentiel.dsl.loading.SourceText.UnreadableTextException;

/** Source files as texts, for what works on texts alone. */
public final class SourceTexts {
	/** The text of a file, or, in French, why it has none: one of both is null. */
	public record Content(String text, String problem) {
	}

	/**
	 * The source files that the paths stand for, in name order.
	 *
	 * @throws UnusablePathException for a path that does not exist, is no source file, or holds none
	 */
	public List<Path> files(Collection<Path> paths) {
		return SourceFiles.byFolder(paths).values().stream().flatMap(Collection::stream).toList();
	}

	/** A text that an editor has, or why it is not read. */
	public Content edited(String text) {
		String problem = SourceText.problem(text);
		return new Content(problem == null ? text : null, problem);
	}

	/** Reads one file. */
	public Content read(Path file) {
		try {
			return new Content(SourceText.read(file), null);
		} catch (UnreadableTextException e) {
			return new Content(null, e.getMessage());
		}
	}
}
