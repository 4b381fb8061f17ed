// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Categorie;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.NatureEpreuve;
import fr.referentiel.model.TypeForme;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;

/** The règlement d'examen: épreuves by rows, with unit and coefficient, then form and duration for each category of candidates. */
record ExamRules(AnnexBody body) {
	void write() {
		List<Categorie> categories = body.referentiel().getDeclarations().stream().filter(Categorie.class::isInstance).map(Categorie.class::cast)
				.toList();
		List<TableRow> rows = new ArrayList<>();
		body.referentiel().getEpreuves().forEach(e -> rows(e, categories, rows));
		List<Integer> widths = new ArrayList<>(List.of(8, 2, 2));
		categories.forEach(c -> widths.addAll(List.of(4, 3)));
		body.flow().table(new Table("", widths, header(categories), rows));
	}

	private List<TableRow> header(List<Categorie> categories) {
		List<TableCell> first = new ArrayList<>(List.of(TableCell.header("Intitulés et coefficients des épreuves et unités").spanning(3, 1)));
		categories.forEach(c -> first.add(TableCell.header(body.place().text(c)).spanning(2, 1)));
		Stream<String> titles = Stream.concat(Stream.of("Épreuves", "Unités", "Coef"),
				Collections.nCopies(categories.size(), List.of("Forme", "Durée")).stream().flatMap(List::stream));
		return List.of(new TableRow(first), TableRow.header(titles.toArray(String[]::new)));
	}

	/** One row, or one per sous-épreuve behind a common name. */
	private void rows(Epreuve epreuve, List<Categorie> categories, List<TableRow> rows) {
		Flow name = new Flow();
		name.paragraph(body.place().coded(epreuve));
		List<? extends Epreuve> parts = epreuve.getSousEpreuves();
		parts.forEach(p -> name.paragraph("Sous-épreuve " + body.place().coded(" : ", p)));
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

	private List<TableCell> values(Epreuve epreuve, List<Categorie> categories) {
		List<TableCell> cells = new ArrayList<>();
		cells.add(TableCell.of(units(epreuve)));
		cells.add(TableCell.of(Figures.of(epreuve.getCoefficient())));
		for (Categorie category : categories) {
			List<Modalite> own = epreuve.getModalites().stream().filter(m -> m.getCategorie() == category).toList();
			cells.add(TableCell.of(own.stream().map(this::form).collect(Collectors.joining(" ; "))));
			cells.add(TableCell.of(own.stream().map(ExamRules::duration).collect(Collectors.joining(" ; "))));
		}
		return cells;
	}

	private String units(Epreuve epreuve) {
		return Vues.contenus(epreuve, Lien.class).stream().filter(l -> l.getGenre() == GenreLien.VALIDE).flatMap(l -> l.getCibles().stream())
				.filter(Unite.class::isInstance).map(body.place()::code).collect(Collectors.joining(", "));
	}

	private String form(Modalite modality) {
		if (modality.getIntitule() != null) {
			return body.place().text(modality);
		}
		String type = modality.getType() == TypeForme.CCF ? "CCF" : "Ponctuelle";
		return Place.joined(" ", type, modality.getNatures().stream().map(ExamRules::nature).collect(Collectors.joining(" et ")));
	}

	private static String nature(NatureEpreuve nature) {
		return switch (nature) {
		case ECRITE -> "écrite";
		default -> nature.getLiteral().toLowerCase(Locale.FRENCH);
		};
	}

	private static String duration(Modalite modality) {
		return (Figures.of(modality.getDuree()) + NoteMark.after(modality.getAppels())).strip();
	}
}
