// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Volume;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** The yearly hours of a school's programme make none of the volumes it announces (it may announce one per status). */
public final class ProgrammeVolume implements Rule {
	private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

	private static final RuleInfo INFO = new RuleInfo("programme.volume", Gravite.AVERTISSEMENT, "Les heures d’un programme font un volume annoncé.",
			"Le volume annoncé engage l’organisme envers le candidat et le financeur : les heures détaillées par année doivent y arriver. Corrigez "
					+ "l’annonce ou le détail ; si le document de l’organisme est ainsi, admettez le constat.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Programme programme : subject.programmes()) {
			List<Volume> volumes = programme.getVolumes().stream().filter(v -> v.getHeures() != null).toList();
			BigDecimal sum = rows(programme).filter(e -> !e.isTotal() && !e.isFacultatif()).map(Enseignement::getHoraires)
					.flatMap(List::stream).map(Horaire::getAnnuel).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
			boolean met = volumes.stream().anyMatch(v -> BigDecimal.valueOf(v.getHeures().minutes()).compareTo(sum.multiply(MINUTES)) == 0);
			if (sum.signum() > 0 && !volumes.isEmpty() && !met) {
				String announced = volumes.stream().map(v -> v.getHeures().toString()).collect(Collectors.joining(" ou "));
				report.add(volumes.get(0), "Le programme annonce " + announced + ", et ses heures par année en font " + Designation.number(sum)
						+ ". Corrigez l’annonce ou le détail.");
			}
		}
	}

	/** The rows of the programme, whether in a grille or not. */
	private static Stream<Enseignement> rows(Programme programme) {
		Stream<Enseignement> inGrilles = Vues.contenus(programme, GrilleHoraire.class).stream().flatMap(g -> g.getEnseignements().stream());
		return Stream.concat(programme.getEnseignements().stream(), inGrilles);
	}
}
