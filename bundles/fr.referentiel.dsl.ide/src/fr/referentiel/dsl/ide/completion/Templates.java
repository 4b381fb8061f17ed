// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import static fr.referentiel.model.ReferentielPackage.Literals.*;
import static java.util.Map.entry;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** What follows a keyword that begins an element, as a snippet of the protocol; {@code CODE} stands for the next free code. */
final class Templates {
	private static final String HEAD = " ${1:CODE} « ${2:intitulé} »";
	private static final String BLOCK = HEAD + " {\n\t$0\n}";
	private static final String LABEL = " « ${1:intitulé} »";
	private static final String LIST = " {\n\t- $0\n}";
	private static final Map<EClass, String> AFTER = Map.ofEntries(entry(POLE, BLOCK), entry(ACTIVITE, BLOCK), entry(TACHE, HEAD), entry(ENSEMBLE, BLOCK),
			entry(COMPETENCE, HEAD), entry(SOUS_COMPETENCE, HEAD), entry(SAVOIR, HEAD + " {\n\tlimites {\n\t\t- $0\n\t}\n}"), entry(INDICATEUR, LABEL),
			entry(CRITERE, LABEL), entry(BLOC, BLOCK), entry(UNITE, HEAD), entry(MODULE, BLOCK),
			entry(EPREUVE, HEAD + " coefficient ${3:1} {\n\tvalide unité $4\n\tévalue $0\n}"),
			entry(SOUS_EPREUVE, HEAD + " coefficient ${3:1} {\n\tvalide unité $4\n\tévalue $0\n}"), entry(PARTIE, LABEL + " {\n\t$0\n}"),
			entry(FORME, " ${1|ponctuelle,ccf|} ${2|orale,écrite,pratique|} ${3:30 min} {\n\t$0\n}"), entry(PHASE, " « ${1:entretien} » ${2:20 min}"),
			entry(MODALITE, " ${1:CATÉGORIE} ${2|ponctuelle,ccf|} ${3|orale,écrite,pratique|} ${4:30 min}"), entry(DISPENSE, " {\n\t> $0\n}"),
			entry(GRILLE_HORAIRE, " horaire {\n\tenseignement « ${1:intitulé} » {\n\t\tannée 1 hebdomadaire ${2:2}\n\t}$0\n}"),
			entry(ENSEIGNEMENT, LABEL + " {\n\tannée 1 hebdomadaire ${2:2}$0\n}"), entry(HORAIRE, " ${1:1} hebdomadaire ${2:2}"),
			entry(STAGE, " semaines ${1:14} {\n\t$0\n}"), entry(VOIE, HEAD + " ouverte ${3|oui,non|}"), entry(FICHE, " {\n\t$0\n}"), entry(ANNEXE, BLOCK),
			entry(SECTION, LABEL + " {\n\t$0\n}"), entry(RUBRIQUE, " {\n\t> $0\n}"), entry(TABLEAU, " {\n\t| $0\n}"), entry(TERME, " « ${1:mot} » {\n\t> $0\n}"),
			entry(NOTE, " ${1:1} « ${2:texte} »"), entry(LISTE_TACHES, LIST), entry(LISTE_COMPETENCES, LIST), entry(LISTE_SAVOIRS, LIST),
			entry(LISTE_LIMITES, LIST), entry(LISTE_CRITERES, LIST), entry(LISTE_INDICATEURS, LIST), entry(LISTE_CAUSES_NV, " valide si" + LIST),
			entry(PAR_OPTION, " option ${1:A} {\n\t$0\n}"), entry(ECHELLE, HEAD + " {\n\tniveau ${3:1} « ${4:intitulé} »$0\n}"),
			entry(OPTION, " ${1:A} « ${2:intitulé} »"), entry(CATEGORIE, " ${1:SCOLAIRE} « ${2:intitulé} »"),
			entry(INSERTION, " ${1|synthèse,activités,tâches,compétences,savoirs,limites,critères,unités,dispenses,règlement,épreuves,horaires,stages,pôles,blocs,lexique,notes|}"),
			entry(EXIGENCE, " niveau ${1:1}"), entry(NOMENCLATURE, HEAD), entry(LIEN, " $0"),
			entry(MATRICE, " ${1|évalue,mobilise,associe,correspond|} ${2|compétences,savoirs,activités,blocs|} vers ${3|unités,épreuves,savoirs,compétences|} {\n\t$0\n}"),
			entry(CERTIFICATEUR, " « ${1:nom} »"), entry(TERRITOIRE, " « ${1:nom} » inscrit ${2|oui,non|}"), entry(VOLUME, " « ${1:intitulé} » ${2:100 h}"),
			entry(NIVEAU, " ${1:1} « ${2:intitulé} »"), entry(SOURCE, LABEL),
			entry(LIEU_REFERENCE, " ${1|pôles,activités,tâches,compétences,savoirs,critères,blocs,unités,épreuves,enseignements|} ${2:I.a}"),
			entry(BAREME, " ${1:E1} mode ${2|calculé,profil|} niveaux ${3:maîtrise} {\n\tpondère ${4:100} « $0 »\n}"), entry(PONDERATION, " ${1:10} « $0 »"),
			entry(PROGRAMME, " « ${1:intitulé} » enseigne ${2:CODE} {\n\t$0\n}"), entry(PARAMETRAGE, HEAD + " règle ${3:CODE} {\n\t$0\n}"),
			entry(REFERENTIEL, " ${1:CODE} « ${2:intitulé du diplôme} » {\n\tdiplôme ${3:BTS} niveau ${4:5}\n}\n\n$0"));

	private Templates() {
	}

	/** The snippet that follows the keyword, empty for a kind that needs none. */
	static String after(EClass kind, String code) {
		return AFTER.getOrDefault(kind, "").replace("${1:CODE}", "${1:" + code.replace("}", "\\}") + "}");
	}

	/** Whether the snippet asks for a code. */
	static boolean coded(EClass kind) {
		return AFTER.getOrDefault(kind, "").contains("CODE");
	}
}
