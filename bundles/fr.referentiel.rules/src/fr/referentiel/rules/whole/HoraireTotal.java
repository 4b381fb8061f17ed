// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** A row of totals is not the sum of its columns; {@link HoraireColumns} adds them up. */
public final class HoraireTotal implements Rule {
	private static final RuleInfo INFO = new RuleInfo("horaire.total", Gravite.AVERTISSEMENT, "La ligne des totaux fait la somme des lignes.",
			"La ligne « total » additionne les enseignements obligatoires au-dessus d’elle, colonne par colonne et option par option. Corrigez le total ou "
					+ "la ligne fausse, ou admettez le constat si le texte officiel se trompe.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		Grilles.of(subject).forEach(grille -> new HoraireColumns(grille).check(report));
	}
}
