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
import fr.referentiel.rules.Subject;

/**
 * A référentiel assembled from its files, and all that is known to be wrong with it. Read-only by contract.
 *
 * @param subject  the assembled référentiel (continuations merged, references resolved, unresolved ones left out, places set) with its identities and
 *                 what is written beside it; null when the files hold no référentiel (settings alone, or nothing readable)
 * @param constats the findings of both tiers, sorted by file and place
 * @param fichiers the files it was read from, sorted
 */
public record LoadedReferentiel(Subject subject, List<Constat> constats, List<Path> fichiers) {
	public LoadedReferentiel {
		constats = List.copyOf(constats);
		fichiers = List.copyOf(fichiers);
	}

	/** The assembled référentiel, or null. */
	public Referentiel referentiel() {
		return subject == null ? null : subject.referentiel();
	}

	/** Its identities, or null. */
	public Identites identites() {
		return subject == null ? null : subject.identites();
	}

	/** The settings written beside it. */
	public List<Parametrage> parametrages() {
		return subject == null ? List.of() : subject.parametrages();
	}

	/** The schools' programmes written beside it. */
	public List<Programme> programmes() {
		return subject == null ? List.of() : subject.programmes();
	}

	/**
	 * The findings that hold in one option: those said of it, and those said of no option in particular.
	 *
	 * @param option an option's code, or null for all findings
	 */
	public List<Constat> constatsIn(String option) {
		return constats.stream().filter(c -> option == null || c.options().isEmpty() || c.options().contains(option)).toList();
	}

	/** Whether some finding is an error: documents are not made from it. */
	public boolean hasErrors() {
		return constats.stream().anyMatch(c -> c.gravite() == Gravite.ERREUR);
	}
}
