// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Loads folders side by side on the machine's cores, each in a resource set of its own; the result does not depend on how many there are. The first
 * folder is loaded alone: what Xtext and EMF make when first used is then made by one thread.
 */
final class FoldersLoading {
	@Inject
	private Provider<FolderLoading> foldersLoading;

	/** What the folders hold, in their order; see {@link ReferentielLoader#load}. */
	List<LoadedReferentiel> load(Map<Path, Collection<Path>> folders, ReferentielLoader.Progress progress) {
		Neighbours neighbours = new Neighbours();
		List<Path> order = List.copyOf(folders.keySet());
		if (!progress.step(0, order.size(), name(order.get(0)))) {
			return List.of();
		}
		List<LoadedReferentiel> loaded = new ArrayList<>(load(order.get(0), folders, neighbours));
		if (order.size() > 1) {
			ExecutorService cores = Executors.newFixedThreadPool(Math.min(order.size() - 1, Runtime.getRuntime().availableProcessors()));
			List<Future<List<LoadedReferentiel>>> rest = new ArrayList<>();
			order.stream().skip(1).forEach(folder -> rest.add(cores.submit(() -> load(folder, folders, neighbours))));
			try {
				for (int i = 1; i < order.size() && progress.step(i, order.size(), name(order.get(i))); i++) {
					loaded.addAll(result(rest.get(i - 1)));
				}
			} finally {
				cores.shutdownNow();
			}
		}
		return loaded;
	}

	private List<LoadedReferentiel> load(Path folder, Map<Path, Collection<Path>> folders, Neighbours neighbours) {
		return foldersLoading.get().load(folder, folders.get(folder), neighbours);
	}

	private static String name(Path folder) {
		return folder.getFileName() + "";
	}

	private static List<LoadedReferentiel> result(Future<List<LoadedReferentiel>> loading) {
		try {
			return loading.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
		}
	}
}
