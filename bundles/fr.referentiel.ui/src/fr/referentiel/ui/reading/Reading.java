// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.reading;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.PlatformUI;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.dsl.loading.UnusablePathException;

/** Reads référentiels from their files, through the command line's front door. One for the workbench; safe for use by several jobs. */
public final class Reading {
	private Injector injector;

	Reading() {
	}

	/** The one of this workbench. */
	public static Reading current() {
		return PlatformUI.getWorkbench().getService(Reading.class);
	}

	/** The language's injector; made at the first call, which takes a second. */
	public synchronized Injector language() {
		if (injector == null) {
			injector = new ReferentielStandaloneSetup().createInjector(); // not registered: the server's own stays in EMF's registries
		}
		return injector;
	}

	/**
	 * The référentiels of a folder or file, as they are on the disk; those that hold only settings are left out.
	 *
	 * @throws UnusablePathException with a French message when the path does not exist or holds no text
	 */
	public List<LoadedReferentiel> read(Path path, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Lecture de " + path.getFileName(), 100);
		ReferentielLoader loader = language().getInstance(ReferentielLoader.class);
		List<LoadedReferentiel> loaded = loader.load(List.of(path), (done, total, what) -> {
			progress.setWorkRemaining(total - done + 1).split(1);
			return true;
		});
		return loaded.stream().filter(l -> l.referentiel() != null).toList();
	}

	/** Reads the folder of the référentiel that is wanted; nothing is found where it cannot be read. */
	public Found find(Wanted wanted, IProgressMonitor monitor) {
		try {
			return new Found(wanted, read(wanted.folder(), monitor));
		} catch (UnusablePathException e) {
			return new Found(wanted, List.of());
		}
	}
}
