// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
record ExamRules(AnnexBody body, Titles titles) {
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
		List<TableCell> first = new ArrayList<>(List.of(TableCell.header(titles.column(0, "Intitulés et coefficients des épreuves et unités")).spanning(3, 1)));
		categories.forEach(c -> first.add(TableCell.header(body.place().text(c)).spanning(2, 1)));
		List<String> second = new ArrayList<>(List.of(titles.columns(1, "Épreuves", "Unités", "Coefficient")));
		categories.forEach(c -> second.addAll(List.of(titles.columns(4, "Forme", "Durée"))));
		return List.of(new TableRow(first), TableRow.header(second.toArray(String[]::new)));
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
