// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.scoping;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.GenreElement;
import fr.referentiel.model.GenreLien;

/** The kinds of elements that a link may name: the kind it writes, or, without one, those its verb goes with, the likeliest first. */
final class LinkTargets {
	private LinkTargets() {
	}

	static List<EClass> of(GenreLien verb, GenreElement kind) {
		if (kind != GenreElement.ELEMENT) {
			return List.of(kind(kind));
		}
		return switch (verb) {
		case VALIDE, DISPENSE, CORRESPOND -> List.of(UNITE, POLE, BLOC, ELEMENT);
		case EVALUE -> List.of(COMPETENCE, POLE, ACTIVITE, ENSEMBLE, SAVOIR, BLOC, ELEMENT);
		case MOBILISE -> List.of(SAVOIR, COMPETENCE, ELEMENT);
		case RATTACHE -> List.of(POLE, ACTIVITE, ENSEMBLE, ELEMENT);
		default -> List.of(COMPETENCE, POLE, ACTIVITE, UNITE, EPREUVE, SAVOIR, ELEMENT);
		};
	}

	private static EClass kind(GenreElement kind) {
		return switch (kind) {
		case POLE -> POLE;
		case ACTIVITE -> ACTIVITE;
		case TACHE -> TACHE;
		case ENSEMBLE -> ENSEMBLE;
		case COMPETENCE -> COMPETENCE;
		case SOUS_COMPETENCE -> SOUS_COMPETENCE;
		case SAVOIR -> SAVOIR;
		case CRITERE -> CRITERE;
		case INDICATEUR -> INDICATEUR;
		case BLOC -> BLOC;
		case UNITE -> UNITE;
		case EPREUVE -> EPREUVE;
		case SOUS_EPREUVE -> SOUS_EPREUVE;
		case PARTIE -> PARTIE;
		case MODULE -> MODULE;
		case ENSEIGNEMENT -> ENSEIGNEMENT;
		case SECTION -> SECTION;
		case ANNEXE -> ANNEXE;
		case NOTE -> NOTE;
		case CATEGORIE -> CATEGORIE;
		case SOURCE -> SOURCE;
		case VOIE -> VOIE;
		case ELEMENT -> ELEMENT;
		};
	}
}
