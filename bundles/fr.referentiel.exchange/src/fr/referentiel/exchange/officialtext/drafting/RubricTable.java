// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.List;
import java.util.Map;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.model.Element;
import fr.referentiel.model.GenreRubrique;
import fr.referentiel.model.ReferentielFactory;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Section;

/** Resources, means, relations, autonomy side by side: a rubric of the pôle or activity at hand for each. */
final class RubricTable implements TableReader {
	private static final Map<ColumnKind, GenreRubrique> RUBRICS = Map.of(ColumnKind.RESSOURCES, GenreRubrique.RESSOURCES, ColumnKind.MOYENS, GenreRubrique.MOYENS,
			ColumnKind.LIAISONS, GenreRubrique.LIAISONS, ColumnKind.AUTONOMIE, GenreRubrique.AUTONOMIE, ColumnKind.RESULTATS, GenreRubrique.RESULTATS);

	private final Composition draft;
	private final List<ColumnKind> columns;
	private final Row head;

	RubricTable(Composition draft, List<ColumnKind> columns, Row head) {
		this.draft = draft;
		this.columns = columns;
		this.head = head;
	}

	static boolean reads(List<ColumnKind> columns) {
		return columns.stream().filter(k -> k != null && RUBRICS.containsKey(k)).count() >= 2;
	}

	@Override
	public void row(Row row) {
		for (int i = 0; i < columns.size(); i++) {
			GenreRubrique genre = columns.get(i) == null ? null : RUBRICS.get(columns.get(i));
			if (genre != null && draft.bearer() != null && !row.cell(i).isEmpty()) {
				fill(rubric(draft.bearer(), genre, head.cell(i)), row.cell(i), genre != GenreRubrique.AUTONOMIE);
			}
		}
	}

	private Rubrique rubric(Element bearer, GenreRubrique genre, Cell title) {
		for (Element e : bearer.getElements()) {
			if (e instanceof Rubrique r && r.getGenre() == genre) {
				return r;
			}
		}
		Rubrique made = ReferentielFactory.eINSTANCE.createRubrique();
		made.setGenre(genre);
		made.setIntitule(draft.take(title.whole()));
		bearer.getElements().add(made);
		return made;
	}

	private void fill(Rubrique rubric, Cell cell, boolean list) {
		Element into = rubric;
		for (Passage passage : list ? RunTogether.phrases(cell) : cell.passages()) {
			if (passage.italic()) {
				Section section = ReferentielFactory.eINSTANCE.createSection();
				section.setIntitule(draft.take(passage));
				rubric.getElements().add(section);
				into = section;
			} else if (list && !passage.text().endsWith(":")) {
				Lines.prose(draft, into, new Passage(passage.marker() == Marker.NONE ? Marker.ITEM : passage.marker(), passage.fragments()));
			} else {
				Lines.prose(draft, into, passage);
			}
		}
	}
}
