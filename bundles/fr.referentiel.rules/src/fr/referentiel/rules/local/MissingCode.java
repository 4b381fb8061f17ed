// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import java.util.List;

import fr.referentiel.model.Activite;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Fiche;
import fr.referentiel.model.Liste;
import fr.referentiel.model.Partie;
import fr.referentiel.model.Tache;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/**
 * An element of a kind that others refer to has no code. Elements written as lines of a list ({@code tâches}, {@code compétences}) have none by
 * choice, and those of the RNCP card need none.
 */
public final class MissingCode implements LocalRule {
	private static final RuleInfo INFO = new RuleInfo("code.absent", Gravite.AVERTISSEMENT,
			"Une activité, une unité, une épreuve, la tâche ou la compétence d’une activité a un code.",
			"Sans code, rien ne peut s’y référer : ni une épreuve, ni une matrice, ni une grille. Écrivez le code du texte officiel ; si le texte n’en "
					+ "donne pas, écrivez les tâches et les compétences en liste (« tâches { … } », « compétences { … } »), ou admettez le constat.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		if (element.getCode() == null && !element.isAbsent() && needsCode(element)) {
			report.add(element, null, Designation.start(element) + " n’a pas de code. Écrivez-le devant l’intitulé.", List.of());
		}
	}

	private static boolean needsCode(Element element) {
		return switch (element) {
		case Unite u -> true;
		case Partie p -> false;
		case Epreuve e -> true;
		case Activite a -> !(Vues.porteur(a) instanceof Fiche);
		case Tache t -> inActivite(t);
		case Competence c -> inActivite(c);
		default -> false;
		};
	}

	private static boolean inActivite(Element element) {
		return Vues.porteur(element) instanceof Activite && !(element.eContainer() instanceof Liste);
	}
}
