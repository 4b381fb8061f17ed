// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import static fr.referentiel.model.ReferentielPackage.Literals.*;
import static java.util.Map.entry;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/**
 * What users call a kind of element.
 *
 * @param name     in French, as the language writes it, in lower case
 * @param feminine its gender
 */
public record KindName(String name, boolean feminine) {
	private static final Map<EClass, KindName> NAMES = Map.ofEntries(entry(REFERENTIEL, m("référentiel")), entry(PARAMETRAGE, m("paramétrage")),
			entry(PROGRAMME, m("programme")), entry(OPTION, f("option")), entry(CATEGORIE, f("catégorie")), entry(ECHELLE, f("échelle")),
			entry(NIVEAU, m("niveau")), entry(SOURCE, f("source")), entry(LIEU_REFERENCE, f("référence")), entry(ANNEXE, f("annexe")),
			entry(SECTION, f("section")), entry(RUBRIQUE, f("rubrique")), entry(PAR_OPTION, m("bloc d’option")), entry(PARAGRAPHE, m("paragraphe")),
			entry(ITEM, m("point de liste")), entry(TABLEAU, m("tableau")), entry(INSERTION, f("insertion")), entry(TERME, m("terme")),
			entry(NOTE, f("note")), entry(LISTE_TACHES, f("liste de tâches")), entry(LISTE_COMPETENCES, f("liste de compétences")),
			entry(LISTE_SAVOIRS, f("liste de savoirs")), entry(LISTE_LIMITES, f("liste de limites")), entry(LISTE_CRITERES, f("liste de critères")),
			entry(LISTE_INDICATEURS, f("liste d’indicateurs")), entry(LISTE_CAUSES_NV, f("liste des causes de non-validité")), entry(POLE, m("pôle")),
			entry(ACTIVITE, f("activité")), entry(TACHE, f("tâche")), entry(ENSEMBLE, m("ensemble")), entry(COMPETENCE, f("compétence")),
			entry(SOUS_COMPETENCE, f("sous-compétence")), entry(SAVOIR, m("savoir")), entry(LIMITE, f("limite")), entry(CRITERE, m("critère")),
			entry(INDICATEUR, m("indicateur")), entry(EXIGENCE, f("exigence")), entry(LIEN, m("lien")), entry(MATRICE, f("matrice")),
			entry(BLOC, m("bloc")), entry(UNITE, f("unité")), entry(MODULE, m("module")), entry(EPREUVE, f("épreuve")),
			entry(SOUS_EPREUVE, f("sous-épreuve")), entry(PARTIE, f("partie")), entry(FORME, f("forme")), entry(PHASE, f("phase")),
			entry(MODALITE, f("modalité")), entry(DISPENSE, f("dispense")), entry(GRILLE_HORAIRE, f("grille horaire")),
			entry(ENSEIGNEMENT, m("enseignement")), entry(HORAIRE, m("horaire")), entry(STAGE, m("stage")), entry(VOIE, f("voie")),
			entry(FICHE, f("fiche")), entry(NOMENCLATURE, m("code de nomenclature")), entry(CERTIFICATEUR, m("certificateur")),
			entry(TERRITOIRE, m("territoire")), entry(VOLUME, m("volume")), entry(BAREME, m("barème")), entry(PONDERATION, f("pondération")));

	private static KindName m(String name) {
		return new KindName(name, false);
	}

	private static KindName f(String name) {
		return new KindName(name, true);
	}

	/** The name of a kind; never null. */
	public static KindName of(EClass kind) {
		return NAMES.getOrDefault(kind, m("élément"));
	}

	/** « la compétence », « l'unité », « le savoir ». */
	public String definite() {
		return elided() ? "l’" + name : (feminine ? "la " : "le ") + name;
	}

	/** « une compétence », « un savoir ». */
	public String indefinite() {
		return (feminine ? "une " : "un ") + name;
	}

	/** « cette compétence », « cet ensemble », « ce savoir ». */
	public String demonstrative() {
		String pronoun = feminine ? "cette " : elided() ? "cet " : "ce ";
		return pronoun + name;
	}

	/** « de la compétence », « de l'unité », « du savoir ». */
	public String genitive() {
		return elided() || feminine ? "de " + definite() : "du " + name;
	}

	private boolean elided() {
		return "aeéèêioôuh".indexOf(name.charAt(0)) >= 0;
	}
}
