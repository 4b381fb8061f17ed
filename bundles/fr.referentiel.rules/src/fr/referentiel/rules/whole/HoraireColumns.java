// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Option;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule.Report;

/**
 * The columns of one grille horaire against its rows of totals. A total sums the obligatory rows since the total before it, or all of them above it;
 * either will do. Rows of options are summed per option.
 */
final class HoraireColumns {
	private static final Map<String, Function<Horaire, BigDecimal>> COLUMNS = columns();

	private final GrilleHoraire grille;

	HoraireColumns(GrilleHoraire grille) {
		this.grille = grille;
	}

	private static Map<String, Function<Horaire, BigDecimal>> columns() {
		Map<String, Function<Horaire, BigDecimal>> columns = new LinkedHashMap<>();
		columns.put("h par semaine", Horaire::getHebdomadaire);
		columns.put("h en classe entière", Horaire::getClasse);
		columns.put("h en demi-classe", Horaire::getDemiClasse);
		columns.put("h de pratique", Horaire::getPratique);
		columns.put("h en co-enseignement", Horaire::getCoEnseignement);
		columns.put("h par an", Horaire::getAnnuel);
		return columns;
	}

	void check(Report report) {
		List<Enseignement> all = new ArrayList<>();
		List<Enseignement> since = new ArrayList<>();
		for (Enseignement row : grille.getEnseignements()) {
			if (row.isTotal()) {
				row.getHoraires().forEach(total -> check(total, since, all, report));
				since.clear();
			} else if (!row.isFacultatif()) {
				all.add(row);
				since.add(row);
			}
		}
	}

	private static void check(Horaire total, List<Enseignement> since, List<Enseignement> all, Report report) {
		List<String> wrong = new ArrayList<>();
		COLUMNS.forEach((unit, column) -> {
			BigDecimal announced = column.apply(total);
			if (announced == null) {
				return;
			}
			for (Option option : options(all)) {
				BigDecimal sum = sum(since, total.getAnnee(), option, column);
				BigDecimal whole = sum(all, total.getAnnee(), option, column);
				if (sum != null && announced.compareTo(sum) != 0 && announced.compareTo(whole) != 0) {
					wrong.add(Designation.number(announced) + " " + unit + " au lieu de " + Designation.number(sum)
							+ (option == null ? "" : " (option " + option.getCode() + ")"));
				}
			}
		});
		if (!wrong.isEmpty()) {
			report.add(total, "Le total de l’année " + total.getAnnee() + " ne fait pas la somme des lignes : " + String.join(", ", wrong)
					+ ". Corrigez le total, ou une ligne.");
		}
	}

	/** The sum of a column, or null when no row fills it. */
	private static BigDecimal sum(List<Enseignement> rows, Integer year, Option option, Function<Horaire, BigDecimal> column) {
		return rows.stream().filter(row -> option == null || row.getOptions().isEmpty() || row.getOptions().contains(option))
				.flatMap(row -> row.getHoraires().stream()).filter(h -> Objects.equals(h.getAnnee(), year)).map(column).filter(Objects::nonNull)
				.reduce(BigDecimal::add).orElse(null);
	}

	private static List<Option> options(List<Enseignement> rows) {
		List<Option> options = new ArrayList<>(rows.stream().flatMap(row -> row.getOptions().stream()).distinct().toList());
		if (options.isEmpty()) {
			options.add(null);
		}
		return options;
	}
}
