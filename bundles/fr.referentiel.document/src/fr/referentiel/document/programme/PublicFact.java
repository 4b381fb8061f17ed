// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.programme;

import fr.referentiel.model.Element;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GenreRubrique;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Volume;

/**
 * What a school must tell the public of a training: indicator 1 of the national quality reference (« Référentiel national qualité », article
 * R. 6316-1 of the Code du travail, known as Qualiopi).
 */
enum PublicFact {
	PREREQUIS("les prérequis", GenreRubrique.PREREQUIS, "prérequis"),
	OBJECTIFS("les objectifs", GenreRubrique.OBJECTIFS, "objectifs"),
	DUREE("la durée", null, "volume"),
	ACCES("les modalités et les délais d’accès", GenreRubrique.ACCES, "accès"),
	TARIF("le tarif", GenreRubrique.TARIF, "tarif"),
	CONTACTS("les contacts", GenreRubrique.CONTACTS, "contacts"),
	METHODES("les méthodes et les moyens mobilisés", GenreRubrique.MOYENS, "moyens"),
	EVALUATION("les modalités d’évaluation", GenreRubrique.EVALUATION, "évaluation"),
	ACCESSIBILITE("l’accessibilité aux personnes handicapées", GenreRubrique.ACCESSIBILITE, "accessibilité");

	private final String said;
	private final GenreRubrique rubrique;
	private final String keyword;

	PublicFact(String said, GenreRubrique rubrique, String keyword) {
		this.said = said;
		this.rubrique = rubrique;
		this.keyword = keyword;
	}

	/** The fact as the object of a sentence. */
	String said() {
		return said;
	}

	/** How a programme says it, as a remedy. */
	String remedy() {
		return rubrique == null ? "Écrivez un « " + keyword + " » et ses heures." : "Ajoutez une rubrique « " + keyword + " ».";
	}

	/** Whether this programme says it: a rubrique that holds something, or a duration. */
	boolean in(Programme programme) {
		return said(programme);
	}

	private boolean said(Element container) {
		return container.getElements().stream().anyMatch(e -> matches(e) || said(e));
	}

	private boolean matches(Element e) {
		return rubrique == null ? e instanceof Volume v && v.getHeures() != null || e instanceof Enseignement t && t.getHoraires().stream().anyMatch(PublicFact::timed)
				: e instanceof Rubrique r && r.getGenre() == rubrique && !r.getElements().isEmpty();
	}

	private static boolean timed(Horaire hours) {
		return hours.getAnnuel() != null || hours.getHebdomadaire() != null;
	}
}
