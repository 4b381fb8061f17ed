// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Unite;

/** The units and their names; units that are named alike at this place alone share a row. */
record UnitTable(AnnexBody body, Titles titles) {
	void write() {
		List<TableRow> rows = new ArrayList<>();
		List<Unite> units = body.referentiel().getUnites();
		for (int from = 0; from < units.size();) {
			int to = from + 1;
			while (to < units.size() && alike(units.get(from), units.get(to))) {
				to++;
			}
			rows.add(row(units.subList(from, to)));
			from = to;
		}
		body.flow().table(new Table("", List.of(1, 3), List.of(TableRow.header(titles.columns(0, "Unités", "Intitulés"))), rows));
	}

	private boolean alike(Unite one, Unite other) {
		Place place = body.place();
		return place.hasOwnText(one) && place.hasOwnText(other) && place.text(one).equals(place.text(other));
	}

	private TableRow row(List<Unite> alike) {
		String codes = alike.stream().map(body.place()::code).collect(Collectors.joining(" et "));
		String kind = alike.getFirst().isFacultative() ? "Unité facultative" : "";
		return TableRow.of(Place.joined(" ", codes, kind), body.place().text(alike.getFirst()));
	}
}
