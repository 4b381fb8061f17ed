// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import java.util.List;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Liste;
import fr.referentiel.model.Matrice;
import fr.referentiel.model.ParOption;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Tableau;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/** A block that only exists for what it holds holds nothing. */
public final class EmptyList implements LocalRule {
	private static final RuleInfo INFO = new RuleInfo("liste.vide", Gravite.ERREUR, "Un bloc ouvert contient quelque chose.",
			"« limites { } » se lit comme des limites oubliées. Complétez le bloc, ou retirez-le si le texte officiel ne dit rien.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		boolean empty = switch (element) {
		case Tableau tableau -> tableau.getLignes().isEmpty();
		case Matrice matrice -> matrice.getLignes().isEmpty();
		case Liste l -> l.getElements().isEmpty();
		case Rubrique r -> r.getElements().isEmpty() && !r.isAbsent();
		case ParOption p -> p.getElements().isEmpty();
		default -> false;
		};
		if (empty) {
			String subject = element instanceof Rubrique r ? "La rubrique « " + r.getGenre().getLiteral() + " »" : Designation.start(element);
			report.add(element, null, subject + " ne contient rien. Remplissez ses accolades, ou retirez-les.", List.of());
		}
	}
}
