// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.preference;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preferences, by name, with what they are when nobody has set them. */
public final class StudioPreferences {
	/** Where documents are written: a folder's path, or a name inside the référentiel's folder. */
	static final String OUTPUT = "dossierDesDocuments";
	static final String OUTPUT_DEFAULT = "documents";

	private StudioPreferences() {
	}

	static IPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "fr.referentiel.ui");
		store.setDefault(OUTPUT, OUTPUT_DEFAULT);
		return store;
	}

	/** The folder where the documents of a référentiel go. */
	public static Path outputFolder(Path referentiel) {
		String set = store().getString(OUTPUT);
		return referentiel.resolve(set.isBlank() ? OUTPUT_DEFAULT : set).normalize();
	}
}
