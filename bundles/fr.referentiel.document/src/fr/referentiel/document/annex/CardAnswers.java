// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Element;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Reponse;
import fr.referentiel.model.Section;
import fr.referentiel.model.Territoire;
import fr.referentiel.model.Voie;
import fr.referentiel.model.Vues;

/** The questions of a card that a cross answers: which ways lead to the diploma, each with its jury, and where overseas it is registered. */
record CardAnswers(AnnexBody body) {
	private static final String TITLE = "Validité des composantes acquises";
	private static final String CROSS = "X";

	void write(Section section) {
		body.flow().heading(body.level(), body.place().text(section));
		List<TableRow> ways = Vues.contenus(section, Voie.class).stream().map(this::way).toList();
		if (!ways.isEmpty()) {
			List<TableRow> header = List.of(TableRow.of(TableCell.header(TITLE).spanning(4, 1)),
					TableRow.header("Voie d’accès à la certification", "Oui", "Non", "Composition des jurys"));
			body.flow().table(new Table("", List.of(4, 1, 1, 8), header, ways));
		}
		List<TableRow> territories = Vues.contenus(section, Territoire.class).stream()
				.map(t -> answered(t, t.getInscrit(), List.of())).toList();
		if (!territories.isEmpty()) {
			body.flow().table(new Table("", List.of(6, 1, 1), List.of(TableRow.header(TITLE, "Oui", "Non")), territories));
		}
	}

	private TableRow way(Voie way) {
		return answered(way, way.getOuverte(), List.of(jury(way).cell()));
	}

	/** What the route says of its jury, or what the route that it takes over says. */
	private Flow jury(Voie way) {
		Flow jury = body.cell(way);
		for (Lien link : Vues.contenus(way, Lien.class)) {
			if (link.getGenre() == GenreLien.REPREND) {
				link.getCibles().stream().filter(Voie.class::isInstance).forEach(other -> body.into(jury).contents(other));
			}
		}
		return jury;
	}

	private TableRow answered(Element element, Reponse answer, List<TableCell> more) {
		List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(body.place().text(element)), cross(answer == Reponse.OUI), cross(answer == Reponse.NON)));
		cells.addAll(more);
		return new TableRow(cells);
	}

	private static TableCell cross(boolean here) {
		return TableCell.of(here ? CROSS : "");
	}
}
