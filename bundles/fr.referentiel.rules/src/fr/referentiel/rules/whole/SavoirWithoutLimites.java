// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/**
 * A savoir has no limites, though the référentiel gives limites to savoirs of its sort: those with a code, or those beside it. Savoirs that are taught
 * elsewhere, that have a taxonomic level, or that consist of other savoirs need none.
 */
public final class SavoirWithoutLimites implements Rule {
	private static final RuleInfo INFO = new RuleInfo("savoir.sans-limites", Gravite.AVERTISSEMENT, "Un savoir a des limites.",
			"Les limites disent jusqu’où enseigner ; sans elles, chaque équipe les fixe à sa manière. Ajoutez « limites { … } » d’après l’annexe des "
					+ "savoirs. Un référentiel qui ne donne de limites à aucun savoir n’est pas concerné.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		List<Savoir> savoirs = subject.index().all(Savoir.class);
		Set<Element> withLimites = new HashSet<>();
		boolean coded = false;
		for (Savoir savoir : savoirs) {
			if (!savoir.getLimites().isEmpty()) {
				withLimites.add(Vues.porteur(savoir));
				coded |= savoir.getCode() != null;
			}
		}
		for (Savoir savoir : savoirs) {
			boolean expected = coded && savoir.getCode() != null || withLimites.contains(Vues.porteur(savoir));
			if (expected && bare(savoir)) {
				report.add(savoir, Designation.start(savoir) + " n’a pas de limites. Ajoutez « limites { … } », ou justifiez leur absence.");
			}
		}
	}

	private static boolean bare(Savoir savoir) {
		return savoir.getLimites().isEmpty() && !savoir.isDejaVu() && !savoir.isAbsent() && savoir.getNiveau() == null
				&& Vues.contenus(savoir, Savoir.class).isEmpty();
	}
}
