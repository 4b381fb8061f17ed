// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Path;
import java.util.List;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Parametrage;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Referentiel;

/**
 * A référentiel assembled from its files, and all that is known to be wrong with it. Read-only by contract.
 *
 * @param referentiel  the assembled référentiel: continuations merged, references resolved (unresolved ones left out), places set; null when the
 *                     files hold none (settings alone, or nothing readable)
 * @param identites    its identities; null when there is no référentiel
 * @param parametrages the settings written beside it, maybe empty
 * @param programmes   the schools' programmes written beside it, maybe empty
 * @param constats     the findings of both tiers, sorted by file and place
 * @param fichiers     the files it was read from, sorted
 */
public record LoadedReferentiel(Referentiel referentiel, Identites identites, List<Parametrage> parametrages, List<Programme> programmes,
		List<Constat> constats, List<Path> fichiers) {
	public LoadedReferentiel {
		parametrages = List.copyOf(parametrages);
		programmes = List.copyOf(programmes);
		constats = List.copyOf(constats);
		fichiers = List.copyOf(fichiers);
	}

	/** Whether some finding is an error: documents are not made from it. */
	public boolean hasErrors() {
		return constats.stream().anyMatch(c -> c.gravite() == Gravite.ERREUR);
	}
}
