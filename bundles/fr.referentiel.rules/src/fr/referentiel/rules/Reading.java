// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.List;

import fr.referentiel.model.Constat.Gravite;

/**
 * What reading a text and putting its files together can find, before any rule runs. These findings are always errors: without what they ask for, the
 * référentiel is not the one that was written.
 */
public final class Reading {
	public static final RuleInfo SYNTAX = new RuleInfo("syntaxe", Gravite.ERREUR, "Un fichier s’écrit selon la grammaire.",
			"Le message dit ce qui était attendu à cet endroit. Une accolade ou un guillemet oublié se voit souvent un peu plus haut ; les autres "
					+ "constats attendent que toutes les erreurs de syntaxe soient corrigées.");
	public static final RuleInfo UNKNOWN_LINK = new RuleInfo("lien.inconnu", Gravite.ERREUR, "Un code cité existe.",
			"Un lien, un appel de note, une annexe, une option ou un niveau est cité par son code, et aucun élément de ce genre ne l’a. Corrigez le "
					+ "code (le message propose le plus proche), ou écrivez l’élément qui manque.");
	public static final RuleInfo HEADLESS_CONTINUATION = new RuleInfo("suite.sans-debut", Gravite.ERREUR, "Une suite poursuit un élément.",
			"« suite » ajoute à un élément écrit ailleurs, dans le même dossier. Vérifiez le code, ajoutez le fichier qui commence l’élément, ou retirez "
					+ "le mot « suite ».");
	public static final RuleInfo TWO_HEADS = new RuleInfo("referentiel.double", Gravite.ERREUR, "Un référentiel ne commence qu’une fois.",
			"Deux fichiers du dossier commencent le même référentiel : on ne sait pas lequel dit le diplôme, le niveau et la portée. Gardez un début, et "
					+ "écrivez « suite référentiel » en tête de l’autre fichier.");
	public static final RuleInfo UNTOLD = new RuleInfo("referentiel.non-dit", Gravite.ERREUR, "À côté de plusieurs référentiels, un paramétrage ou un programme dit le sien.",
			"Dans le dossier d’un seul référentiel, un paramétrage le règle, un programme l’enseigne. Quand un dossier en contient plusieurs, rien ne dit lequel : "
					+ "écrivez « règle CODE » ou « enseigne CODE » dans l’en-tête, ou donnez à chaque référentiel son dossier.");
	public static final RuleInfo UNREADABLE_FILE = new RuleInfo("fichier.illisible", Gravite.ERREUR, "Un fichier est un texte en UTF-8.",
			"Un référentiel est un fichier texte d’au plus 2 Mo, enregistré en UTF-8. Enregistrez-le de nouveau avec ce codage, ou vérifiez que c’est "
					+ "bien un référentiel.");

	private Reading() {
	}

	/** All of them. */
	public static List<RuleInfo> infos() {
		return List.of(SYNTAX, UNKNOWN_LINK, HEADLESS_CONTINUATION, TWO_HEADS, UNTOLD, UNREADABLE_FILE);
	}
}
