// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.AtomicOutput;

/** Writes the files of a generation one after the other, telling how far it is, until it is done or no longer wanted. */
public final class GeneratedFiles {

	/** Who watches the files being written, and may stop it. */
	@FunctionalInterface
	public interface Progress {

		/** Nobody watches. */
		Progress NONE = (done, total, name) -> true;

		/**
		 * Told before each file, and once at the end with an empty name.
		 *
		 * @param done  how many files are written
		 * @param total how many there will be
		 * @return whether to go on
		 */
		boolean at(int done, int total, String name);
	}

	private final List<GeneratedFile> files;

	public GeneratedFiles(List<GeneratedFile> files) {
		this.files = List.copyOf(files);
	}

	/**
	 * What became of the files.
	 *
	 * @param written where the files lie that were written, in order
	 * @param kept    the names of those that stand as they were, for users may have filled them in
	 * @param stopped whether it ended before the last one
	 */
	public record Outcome(List<Path> written, List<String> kept, boolean stopped) {
		public Outcome {
			written = List.copyOf(written);
			kept = List.copyOf(kept);
		}
	}

	/**
	 * Writes them. When it is stopped, the files written until then stand, each of them whole.
	 *
	 * @throws IOException as {@link AtomicOutput#write} does
	 */
	public Outcome write(AtomicOutput output, Progress progress) throws IOException {
		var written = new ArrayList<Path>();
		var kept = new ArrayList<String>();
		for (GeneratedFile file : files) {
			if (!progress.at(written.size() + kept.size(), files.size(), file.name()))
				return new Outcome(written, kept, true);
			if (file.filled() && output.has(file.name()))
				kept.add(file.name());
			else
				written.add(output.write(file.name(), file.content()));
		}
		progress.at(files.size(), files.size(), "");
		return new Outcome(written, kept, false);
	}
}
