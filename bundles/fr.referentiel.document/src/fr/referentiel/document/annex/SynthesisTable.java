// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;

/** The table that lays activities, blocs of competences and units side by side: one row per bloc. */
record SynthesisTable(AnnexBody body, Titles titles) {
	void write() {
		List<TableRow> rows = new ArrayList<>();
		for (Bloc bloc : body.referentiel().getBlocs()) {
			rows.add(TableRow.of(poles(bloc), bloc(bloc), units(bloc)));
		}
		TableRow header = TableRow.header(titles.columns(0, "Activités", "Blocs de compétences", "Unités"));
		body.flow().table(new Table("", List.of(3, 5, 3), List.of(header), rows));
	}

	private TableCell poles(Bloc bloc) {
		Flow cell = new Flow();
		for (Pole pole : linked(bloc, Pole.class)) {
			PoleTitle title = new PoleTitle(body, titles);
			cell.label(title.ranked(pole));
			cell.paragraph(title.label(pole));
		}
		return cell.cell();
	}

	private TableCell bloc(Bloc bloc) {
		Flow cell = new Flow();
		String code = body.place().code(bloc);
		String name = bloc.isFacultatif() ? "Bloc facultatif" : code.isEmpty() ? "Bloc" : "Bloc n° " + code;
		cell.label(Place.joined(" - ", name, body.place().text(bloc)));
		body.into(cell).contents(bloc);
		linked(bloc, Competence.class).forEach(c -> cell.item(body.place().coded(c)));
		return cell.cell();
	}

	private TableCell units(Bloc bloc) {
		Flow cell = new Flow();
		linked(bloc, Unite.class).forEach(u -> cell.paragraph(body.place().coded(u)));
		return cell.cell();
	}

	private static <T extends Element> List<T> linked(Bloc bloc, Class<T> kind) {
		return Vues.contenus(bloc, Lien.class).stream().flatMap(l -> l.getCibles().stream()).filter(kind::isInstance).map(kind::cast).toList();
	}
}
