// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import java.util.List;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/** The level of a diploma is not one of the national framework's (article D6113-19 of the Code du travail: 1 to 8). */
public final class LevelOutOfRange implements LocalRule {
	private static final int HIGHEST = 8;

	private static final RuleInfo INFO = new RuleInfo("niveau.hors-bornes", Gravite.ERREUR, "Le niveau du diplôme va de 1 à 8.",
			"Le cadre national des certifications professionnelles a huit niveaux ; un BTS est au niveau 5 (« niveau III » dans l’ancienne nomenclature). "
					+ "Écrivez « niveau 5 ».");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		if (element instanceof Referentiel r && r.getNiveau() != null && (r.getNiveau() < 1 || r.getNiveau() > HIGHEST)) {
			report.add(element, ReferentielPackage.Literals.REFERENTIEL__NIVEAU,
					"Le niveau " + r.getNiveau() + " n’existe pas. Écrivez un niveau de 1 à 8 ; un BTS est au niveau 5.", List.of());
		}
	}
}
