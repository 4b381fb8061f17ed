// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.model.Categorie;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Portee;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** An épreuve has no modalité for a category of candidates that the référentiel declares. */
public final class CategorieWithoutForme implements Rule {
	private static final RuleInfo INFO = new RuleInfo("epreuve.categorie-sans-forme", Gravite.AVERTISSEMENT,
			"Une épreuve a une forme pour chaque catégorie de candidats.",
			"Le règlement d’examen a une colonne par catégorie : une case manquante laisse des candidats sans épreuve. Écrivez « modalité », le code de la "
					+ "catégorie et la forme.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		List<Categorie> categories = subject.index().all(Categorie.class);
		if (categories.isEmpty() || !subject.scope().covers(Portee.REGLEMENT)) {
			return;
		}
		for (Epreuve epreuve : Exams.sat(subject.index())) {
			List<Categorie> served = Exams.modalites(epreuve).stream().map(Modalite::getCategorie).toList();
			List<Categorie> missing = categories.stream().filter(c -> !served.contains(c)).toList();
			if (!missing.isEmpty()) {
				String codes = missing.stream().map(Categorie::getCode).collect(Collectors.joining(", "));
				report.add(epreuve, Designation.start(epreuve) + " n’a pas de modalité pour " + codes + ". Ajoutez « modalité "
						+ missing.get(0).getCode() + " » et sa forme.");
			}
		}
	}
}
