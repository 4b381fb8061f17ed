// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Alignment;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;

/** The hours that a school gives to each unit, year by year, with their totals. */
record ProgrammeHours(GrilleHoraire grid) {
	/** Its heading and table; nothing where no hour is written. */
	List<Block> blocks() {
		List<Enseignement> teachings = Vues.contenus(grid, Enseignement.class).stream().filter(e -> e.getHoraires().stream().anyMatch(h -> h.getAnnuel() != null))
				.toList();
		if (teachings.isEmpty()) {
			return List.of();
		}
		List<Integer> years = List.copyOf(new TreeSet<>(teachings.stream().flatMap(ProgrammeHours::timed).map(Horaire::getAnnee).filter(Objects::nonNull).toList()));
		List<TableRow> rows = new ArrayList<>();
		teachings.forEach(t -> rows.add(row(ExamView.name(t), years, List.of(t), Shading.NONE)));
		// a total that the school writes itself is one of the rows already
		if (teachings.size() > 1 && teachings.stream().noneMatch(Enseignement::isTotal)) {
			rows.add(row("Total", years, teachings, Shading.SECTION));
		}
		return List.of(new Heading(2, title()), new Table("", widths(years.size()), List.of(header(years)), rows));
	}

	private String title() {
		return grid.getIntitule() == null ? "Volume horaire par unité et par année" : grid.getIntitule().replaceFirst("\\s*:\\s*$", "");
	}

	private static Stream<Horaire> timed(Enseignement teaching) {
		return teaching.getHoraires().stream().filter(h -> h.getAnnuel() != null);
	}

	private static List<Integer> widths(int years) {
		List<Integer> widths = new ArrayList<>(List.of(6));
		widths.addAll(Collections.nCopies(columns(years), 2));
		return widths;
	}

	/** A column of totals says nothing beside a single year. */
	private static int columns(int years) {
		return years == 1 ? 1 : years + 1;
	}

	private static TableRow header(List<Integer> years) {
		List<TableCell> cells = new ArrayList<>(List.of(TableCell.header("Unité")));
		years.forEach(y -> cells.add(TableCell.header(y == 1 ? "1re année" : y + "e année")));
		if (cells.size() - 1 < columns(years.size())) {
			cells.add(TableCell.header("Total"));
		}
		return new TableRow(cells);
	}

	private static TableRow row(String name, List<Integer> years, List<Enseignement> teachings, Shading shading) {
		List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(name).asHeader().shaded(shading)));
		years.forEach(year -> cells.add(figure(sum(teachings, year), shading)));
		if (cells.size() - 1 < columns(years.size())) {
			cells.add(figure(sum(teachings, null), shading));
		}
		return new TableRow(cells);
	}

	/** The hours of one year, or of all of them; null where none is written. */
	private static BigDecimal sum(List<Enseignement> teachings, Integer year) {
		return teachings.stream().flatMap(ProgrammeHours::timed).filter(h -> year == null || year.equals(h.getAnnee())).map(Horaire::getAnnuel)
				.reduce(BigDecimal::add).orElse(null);
	}

	private static TableCell figure(BigDecimal hours, Shading shading) {
		return TableCell.of(hours == null ? "" : Designation.number(hours) + " h").aligned(Alignment.END).shaded(shading);
	}
}
