// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.trace.Holes;

/** An épreuve that reaches nothing to evaluate, and whose unité is not delegated. */
public final class EpreuveWithoutObject extends HoleRule {
	public EpreuveWithoutObject() {
		super(new RuleInfo(Holes.EPREUVE_SANS_OBJET, Gravite.AVERTISSEMENT, "Une épreuve évalue quelque chose.",
				"Une épreuve évalue des compétences, un pôle, une activité ou un bloc, par un lien « évalue » ou par l’unité qu’elle valide ; sinon, ni grille "
						+ "ni syllabus ne peuvent dire ce qu’on attend du candidat. L’épreuve d’une unité dont un autre texte fixe le contenu (« selon ») est dispensée."));
	}

	@Override
	String message(Element element) {
		return Designation.start(element) + " n’évalue rien. Écrivez ce qu’elle évalue : « évalue pôle P1 », par exemple.";
	}
}
