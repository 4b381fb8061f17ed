// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Element;
import fr.referentiel.model.GenreElement;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.ListeCompetences;
import fr.referentiel.model.Unite;

/** The table of the introductory annex: pôle, bloc with its compétences, unit, in one row. */
final class SynthesisTable implements TableReader {
	private final Composition draft;
	private final List<ColumnKind> columns;

	SynthesisTable(Composition draft, List<ColumnKind> columns) {
		this.draft = draft;
		this.columns = columns;
	}

	@Override
	public void row(Row row) {
		Element pole = pole(cell(row, ColumnKind.ACTIVITE));
		Bloc bloc = bloc(cell(row, ColumnKind.BLOC));
		if (bloc == null) {
			return;
		}
		if (pole != null) {
			draft.link(bloc, GenreLien.CORRESPOND, GenreElement.POLE, pole);
		}
		for (Unite unit : units(cell(row, ColumnKind.UNITE))) {
			unit.setFacultative(unit.isFacultative() || bloc.isFacultatif());
			draft.link(bloc, GenreLien.CORRESPOND, GenreElement.UNITE, unit);
		}
	}

	private Cell cell(Row row, ColumnKind kind) {
		int at = columns.indexOf(kind);
		return at < 0 ? new Cell(List.of()) : row.cell(at);
	}

	private Element pole(Cell cell) {
		Passage whole = cell.whole();
		TitleLine title = whole == null ? null : TitleLine.of(TitleLine.Kind.POLE, whole);
		if (title == null || title.label() == null) {
			return null;
		}
		Element pole = draft.name(POLE, title.code(), title.label(), false, draft.referentiel());
		draft.tell(pole, title);
		return pole;
	}

	private Bloc bloc(Cell cell) {
		if (cell.isEmpty()) {
			return null;
		}
		Passage first = cell.passages().get(0);
		TitleLine title = TitleLine.of(TitleLine.Kind.BLOC, first);
		if (title == null) {
			return null;
		}
		Bloc bloc = (Bloc) draft.name(BLOC, title.code(), title.label(), true, draft.referentiel());
		bloc.setFacultatif(title.optional());
		draft.tell(bloc, title);
		List<Passage> rest = cell.passages().subList(1, cell.passages().size());
		BiConsumer<Element, Passage> line = (list, p) -> {
			boolean lead = p.text().endsWith(":");
			Lines.add(draft, list, lead ? PARAGRAPHE : COMPETENCE, p);
		};
		if (!rest.isEmpty()) {
			ListeCompetences list = draft.part(bloc, LISTE_COMPETENCES, ListeCompetences.class);
			RunTogether.infinitives(rest).forEach(p -> line.accept(list, p));
		}
		return bloc;
	}

	private List<Unite> units(Cell cell) {
		List<Unite> units = new ArrayList<>();
		for (Passage whole : cell.passages()) {
			for (Passage part : whole.cutBefore(CodePattern.INNER, Marker.NONE)) {
				CodePattern.Head head = CodePattern.head(part.text());
				if (head != null && draft.name(UNITE, part, head, false, draft.referentiel()) instanceof Unite unit) {
					units.add(unit);
				}
			}
		}
		return units;
	}
}
