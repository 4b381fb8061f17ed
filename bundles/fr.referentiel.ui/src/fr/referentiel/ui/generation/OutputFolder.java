// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import fr.referentiel.ui.preference.StudioPreferences;
import fr.referentiel.ui.reading.Found;

/** Where the documents of a référentiel go: where they went the last time, otherwise where the preferences say. */
public final class OutputFolder {
	private final String key;
	private final Path usual;

	private OutputFolder(String key, Path usual) {
		this.key = key;
		this.usual = usual;
	}

	/** That of the référentiel that was found. Documents of different référentiels may have the same name: those that share a folder do not share this one. */
	public static OutputFolder of(Found found) {
		String code = found.one().map(l -> l.referentiel().getCode()).orElse("");
		Path usual = StudioPreferences.outputFolder(found.home());
		return new OutputFolder(code + "@" + found.home(), found.shared() && !code.isEmpty() ? usual.resolve(code) : usual);
	}

	/** The folder; the usual one, which need not exist, when that of the last time is no more. */
	public Path path() {
		try {
			Path last = Path.of(folders().get(key, usual.toString()));
			return Files.isDirectory(last) ? last : usual;
		} catch (InvalidPathException e) {
			return usual;
		}
	}

	/** Documents have been written to this folder. */
	void remember(Path folder) {
		folders().put(key, folder.toString());
		try {
			folders().flush();
		} catch (BackingStoreException e) {
			ILog.of(OutputFolder.class).warn("Dossier des documents non retenu", e);
		}
	}

	private static IEclipsePreferences folders() {
		return (IEclipsePreferences) InstanceScope.INSTANCE.getNode("fr.referentiel.ui").node("dossiersDesDocuments");
	}
}
