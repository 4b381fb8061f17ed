// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.Set;
import java.util.stream.Stream;

/** What findings are about, as the list of problems groups and filters them. Each kind is a type of markers; their names stand in plugin.xml. */
public enum FindingKind {
	/** How the text is written. */
	ECRITURE("element", "fichier", "intitule", "liste", "referentiel", "reglage", "suite", "syntaxe"),
	/** Codes and what they name. */
	CODES("code", "lien"),
	/** Wordings that differ or resemble. */
	LIBELLES("libelle"),
	/** Signs, spaces and accents. */
	TYPOGRAPHIE("typographie"),
	/** What is learnt, and whether it serves. */
	COMPETENCES("activite", "annexe", "competence", "savoir"),
	/** What is evaluated, and how. */
	EXAMEN("bloc", "ccf", "coefficient", "duree", "epreuve", "examen", "modalite", "parametrage", "unite"),
	/** Hours, placements, credits, and who teaches. */
	FORMATION("certificateur", "ects", "horaire", "niveau", "programme", "stage");

	private final Set<String> subjects;

	FindingKind(String... subjects) {
		this.subjects = Set.of(subjects);
	}

	/**
	 * The type of the markers of findings with a code: a kind's, or {@link MarkersJob#TYPE} for a code that is of none.
	 *
	 * @param code the finding's public code: {@code savoir.sans-limites}
	 */
	public static String markerType(String code) {
		String subject = code.split("\\.", 2)[0];
		return Stream.of(values()).filter(k -> k.subjects.contains(subject)).map(FindingKind::type).findFirst().orElse(MarkersJob.TYPE);
	}

	private String type() {
		return "fr.referentiel.ui." + name().toLowerCase(java.util.Locale.ROOT);
	}
}
