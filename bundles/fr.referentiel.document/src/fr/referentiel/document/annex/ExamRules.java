// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Categorie;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;

/** The règlement d'examen: épreuves by rows, with unit and coefficient, then form and duration for each category of candidates. */
record ExamRules(AnnexBody body, Titles titles) {
	private static final int PAGE_WIDTH = 257;
	private static final int EXAM = 60;
	private static final int UNIT = 16;
	private static final int COEFFICIENT = 24;
	private static final int SHORT_COEFFICIENT = 14;
	private static final int SHORT_TITLE = 5;
	/** In characters. */
	private static final int LONG_NAME = 120;
	private static final int FORM = 26;
	private static final int DURATION = 18;

	void write() {
		List<Categorie> categories = body.referentiel().getDeclarations().stream().filter(Categorie.class::isInstance).map(Categorie.class::cast)
				.toList();
		List<TableRow> rows = new ArrayList<>();
		body.referentiel().getEpreuves().forEach(e -> rows(e, categories, rows));
		body.flow().table(new Table("", widths(categories), header(categories), rows));
	}

	/** In millimetres of a page on its side; the longer the name of a category, the wider its two columns, or the heads would fill the page. */
	private List<Integer> widths(List<Categorie> categories) {
		int coefficient = coefficientTitle().length() > SHORT_TITLE ? COEFFICIENT : SHORT_COEFFICIENT;
		List<Integer> widths = new ArrayList<>(List.of(EXAM, UNIT, coefficient));
		List<Integer> lengths = categories.stream().map(c -> body.place().text(c).length()).toList();
		int all = Math.max(1, lengths.stream().mapToInt(Integer::intValue).sum());
		int spare = Math.max(0, PAGE_WIDTH - EXAM - UNIT - coefficient - categories.size() * (FORM + DURATION));
		lengths.forEach(length -> widths.addAll(List.of(FORM + spare * length / all * 3 / 5, DURATION + spare * length / all * 2 / 5)));
		return widths;
	}

	private List<TableRow> header(List<Categorie> categories) {
		List<TableCell> first = new ArrayList<>(List.of(TableCell.header(titles.column(0, "Intitulés et coefficients des épreuves et unités")).spanning(3, 1)));
		categories.forEach(c -> first.add(name(c).spanning(2, 1)));
		List<String> second = new ArrayList<>(List.of(titles.column(1, "Épreuves"), titles.column(2, "Unités"), coefficientTitle()));
		categories.forEach(c -> second.addAll(List.of(titles.columns(4, "Forme", "Durée"))));
		return List.of(new TableRow(first), TableRow.header(second.toArray(String[]::new)));
	}

	/** In small print where it would make the head of the table, which comes again on each page, too tall. */
	private TableCell name(Categorie category) {
		String name = body.place().text(category);
		return name.length() <= LONG_NAME ? TableCell.header(name) : TableCell.of(List.of(Paragraph.of(name, Paragraph.Role.SMALL))).asHeader();
	}

	private String coefficientTitle() {
		return titles.column(3, "Coefficient");
	}

	/** One row, or one per sous-épreuve behind a common name. */
	private void rows(Epreuve epreuve, List<Categorie> categories, List<TableRow> rows) {
		Flow name = new Flow();
		name.paragraph(body.place().coded(epreuve) + NoteMark.after(epreuve.getAppels()));
		List<? extends Epreuve> parts = epreuve.getSousEpreuves();
		parts.forEach(p -> part(p, name));
		List<? extends Epreuve> lines = parts.isEmpty() ? List.of(epreuve) : parts;
		for (int i = 0; i < lines.size(); i++) {
			List<TableCell> cells = new ArrayList<>();
			if (i == 0) {
				cells.add(name.cell().spanning(1, lines.size()));
			}
			cells.addAll(values(lines.get(i), categories));
			rows.add(new TableRow(cells));
		}
	}

	/** A sous-épreuve under its épreuve; where the text gives it no code, it is an item. */
	private void part(Epreuve part, Flow name) {
		String label = body.place().coded(" : ", part) + NoteMark.after(part.getAppels());
		if (body.place().code(part).isEmpty()) {
			name.item(label);
		} else {
			name.paragraph("Sous-épreuve " + label);
		}
	}

	private List<TableCell> values(Epreuve epreuve, List<Categorie> categories) {
		List<TableCell> cells = new ArrayList<>();
		cells.add(TableCell.of(units(epreuve)));
		cells.add(TableCell.of(Figures.of(epreuve.getCoefficient())));
		for (Categorie category : categories) {
			List<Modalite> own = epreuve.getModalites().stream().filter(m -> m.getCategorie() == category).toList();
			cells.add(TableCell.of(own.stream().map(m -> RulesCell.form(m, body.place())).collect(Collectors.joining(" ; "))));
			cells.add(TableCell.of(own.stream().map(RulesCell::duration).collect(Collectors.joining(" ; "))));
		}
		return cells;
	}

	private String units(Epreuve epreuve) {
		return Vues.contenus(epreuve, Lien.class).stream().filter(l -> l.getGenre() == GenreLien.VALIDE).flatMap(l -> l.getCibles().stream())
				.filter(Unite.class::isInstance).map(body.place()::code).collect(Collectors.joining(", "));
	}
}
