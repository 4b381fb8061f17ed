// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Element;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Section;

/** The hours of each teaching, year by year; a column that no teaching fills is left out. */
record HoursTable(AnnexBody body, Titles titles) {
	private static final int DEFAULT_YEARS = 2;
	/** Where the titles of the weekly figures begin among those of the table. */
	private static final int FIRST_FIGURE = 3;

	/** One weekly figure. */
	private record Column(String title, Function<Horaire, BigDecimal> value) {
	}

	private static final List<Column> WEEKLY = List.of(new Column("Total", Horaire::getHebdomadaire), new Column("Classe entière", Horaire::getClasse),
			new Column("Demi-classe", Horaire::getDemiClasse), new Column("Pratique", Horaire::getPratique),
			new Column("Co-enseignement", Horaire::getCoEnseignement));

	void write(GrilleHoraire grid) {
		List<Column> columns = WEEKLY.stream().filter(c -> grid.getEnseignements().stream().flatMap(e -> e.getHoraires().stream())
				.anyMatch(h -> c.value().apply(h) != null)).toList();
		if (columns.isEmpty()) {
			columns = WEEKLY.subList(0, 1);
		}
		int years = Optional.ofNullable(body.referentiel().getAnnees()).orElse(DEFAULT_YEARS);
		int perYear = columns.size() + 1;
		List<Integer> widths = new ArrayList<>(List.of(4));
		widths.addAll(Collections.nCopies(years * perYear, 1));
		List<TableRow> rows = new ArrayList<>();
		rows(grid, columns, years, rows);
		body.flow().table(new Table(body.place().text(grid), widths, header(columns, years), rows));
	}

	private List<TableRow> header(List<Column> columns, int years) {
		List<TableCell> first = new ArrayList<>(List.of(TableCell.header(titles.column(0, "Enseignements")).spanning(1, 3)));
		List<TableCell> second = new ArrayList<>();
		List<TableCell> third = new ArrayList<>();
		for (int year = 1; year <= years; year++) {
			first.add(TableCell.header(Figures.year(year)).spanning(columns.size() + 1, 1));
			second.add(TableCell.header(titles.column(1, "Horaire hebdomadaire")).spanning(columns.size(), 1));
			second.add(TableCell.header(titles.column(2, "Volume annuel")).spanning(1, 2));
			for (int i = 0; i < columns.size(); i++) {
				third.add(TableCell.header(titles.column(FIRST_FIGURE + i, columns.get(i).title())));
			}
		}
		return List.of(new TableRow(first), new TableRow(second), new TableRow(third));
	}

	private void rows(Element holder, List<Column> columns, int years, List<TableRow> rows) {
		for (Element element : holder.getElements()) {
			if (element instanceof Section section) {
				rows.add(TableRow.of(TableCell.header(body.place().text(section)).spanning(1 + years * (columns.size() + 1), 1)));
				rows(section, columns, years, rows);
			} else if (element instanceof Enseignement teaching) {
				rows.add(row(teaching, columns, years));
			}
		}
	}

	private TableRow row(Enseignement teaching, List<Column> columns, int years) {
		List<TableCell> cells = new ArrayList<>();
		cells.add(TableCell.of(body.place().coded(teaching) + NoteMark.after(teaching.getAppels())));
		IntStream.rangeClosed(1, years).forEach(year -> {
			Optional<Horaire> hours = teaching.getHoraires().stream().filter(h -> h.getAnnee() != null && h.getAnnee() == year).findFirst();
			columns.forEach(c -> cells.add(figure(hours.map(c.value()))));
			cells.add(figure(hours.map(Horaire::getAnnuel)));
		});
		return new TableRow(cells);
	}

	private static TableCell figure(Optional<BigDecimal> number) {
		return TableCell.of(number.map(Figures::of).orElse("")).aligned(TableCell.Alignment.END);
	}
}
