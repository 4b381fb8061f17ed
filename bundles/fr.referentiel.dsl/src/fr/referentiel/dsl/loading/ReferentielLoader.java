// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Loads référentiels from files and folders: reads, links, assembles, and runs both tiers of checks. The one road from text to model: the command
 * line, documents, exports and the studio's jobs take it.
 */
public final class ReferentielLoader {
	@Inject
	private Provider<FoldersLoading> foldersLoading;

	/** Told about long work, and able to stop it. */
	public interface Progress {
		/** Nobody watches. */
		Progress NONE = (done, total, what) -> true;

		/** @return false to stop: what was loaded so far is handed back */
		boolean step(int done, int total, String what);
	}

	/**
	 * Loads what the paths stand for.
	 *
	 * @return the référentiels in the order of their folders, then of their codes; never empty
	 * @throws UnusablePathException with a French message when a path does not exist or holds no référentiel
	 */
	public List<LoadedReferentiel> load(Collection<Path> paths, Progress progress) {
		return foldersLoading.get().load(SourceFiles.byFolder(paths), progress);
	}
}
