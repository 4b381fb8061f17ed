// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Path;
import java.util.List;

import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.DocumentRequest;
import fr.referentiel.document.suite.Format;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.ui.reading.Wanted;

/**
 * What the user chose in the wizard.
 *
 * @param referentiel the référentiel
 * @param kinds       the documents, at least one
 * @param formats     the formats, empty for the usual ones
 * @param option      the option's code, or null for all options
 * @param epreuve     the code of the only épreuve wanted, or null for all
 * @param files       the school's own files
 * @param target      the folder to write into
 * @param open        whether the result is opened afterwards
 */
public record GenerationChoice(Wanted referentiel, List<DocumentKind> kinds, List<Format> formats, String option, String epreuve, OwnFiles files, Path target,
		boolean open) {
	public GenerationChoice {
		kinds = List.copyOf(kinds);
		formats = List.copyOf(formats);
	}

	DocumentRequest request(LoadedReferentiel loaded) {
		return new DocumentRequest(loaded.subject().seenBy(option), loaded.constatsIn(option), epreuve, files.people(), formats);
	}

	/** The formats that are written: those chosen, or else the usual ones of the documents. */
	List<Format> written() {
		return formats.isEmpty() ? kinds.stream().flatMap(kind -> kind.usual().stream()).distinct().toList() : formats;
	}
}
