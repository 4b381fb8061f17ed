// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.model.Categorie;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.GenreElement;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.ReferentielFactory;
import fr.referentiel.model.SousEpreuve;
import fr.referentiel.model.Unite;

/**
 * The règlement d'examen: épreuves, units, coefficients, and for each category of candidates a form and a duration. The cell of an épreuve may
 * name its sous-épreuves; the rows that follow with an empty cell are theirs, in order.
 */
final class ExamTable implements TableReader {
	private static final Pattern PART = Pattern.compile("(?i:sous[- ][eé]preuve)\\s|(?<=[\\p{Ll}*)]\\s)[-–]\\s(?=\\p{Lu})");
	private static final Pattern CALL = Pattern.compile("\\((\\d{1,2})\\)");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?");

	private final Composition draft;
	private final List<ColumnKind> columns;
	private final List<Categorie> categories;
	private final NoteCalls calls;
	private Epreuve exam;
	private final List<Epreuve> parts = new ArrayList<>();
	private int partRow;

	ExamTable(Composition draft, List<ColumnKind> columns, Row above, NoteCalls calls) {
		this.draft = draft;
		this.columns = columns;
		this.calls = calls;
		categories = categories(above);
	}

	static boolean reads(List<ColumnKind> columns) {
		return columns.contains(ColumnKind.EPREUVE)
				&& (columns.contains(ColumnKind.COEFFICIENT) || columns.contains(ColumnKind.UNITE) && columns.contains(ColumnKind.FORME));
	}

	/** The labels above the columns of forms; as many as there are such columns, or none. */
	private List<Categorie> categories(Row above) {
		long forms = columns.stream().filter(k -> k == ColumnKind.FORME).count();
		List<Categorie> found = new ArrayList<>();
		List<Cell> labels = above == null ? List.of() : above.filled();
		for (int i = 0; i < forms; i++) {
			Categorie made = ReferentielFactory.eINSTANCE.createCategorie();
			made.setCode(String.valueOf(i + 1));
			int at = labels.size() - (int) forms + i;
			if (at >= 0) {
				made.setIntitule(draft.take(labels.get(at).whole()));
			}
			draft.referentiel().getDeclarations().add(made);
			found.add(made);
		}
		return found;
	}

	@Override
	public void row(Row row) {
		Cell named = row.cell(columns.indexOf(ColumnKind.EPREUVE));
		if (!named.isEmpty()) {
			exam(named.whole());
		}
		if (exam == null) {
			return;
		}
		Epreuve subject = subject();
		List<Cell> understood = new ArrayList<>();
		unit(subject, row);
		coefficient(subject, row, understood);
		int category = 0;
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i) == ColumnKind.FORME) {
				Cell duration = i + 1 < columns.size() && columns.get(i + 1) == ColumnKind.DUREE ? row.cell(i + 1) : new Cell(List.of());
				modality(subject, categories.get(category++), row.cell(i), duration, understood);
			}
		}
		draft.remark(subject, row, understood);
	}

	private Epreuve subject() {
		return parts.isEmpty() ? exam : parts.get(Math.min(partRow++, parts.size() - 1));
	}

	private void exam(Passage words) {
		List<Passage> pieces = words.cutBefore(PART, Marker.ITEM);
		TitleLine title = TitleLine.of(TitleLine.Kind.EXAM, pieces.get(0));
		boolean part = title != null && title.part() && exam != null;
		if (title == null || title.label() == null) {
			return;
		}
		if (part) { // a row of its own for a sous-épreuve
			parts.clear();
			addPart(pieces.get(0), title);
			partRow = 0;
			return;
		}
		parts.clear();
		partRow = 0;
		exam = (Epreuve) draft.name(EPREUVE, title.code(), title.label(), false, draft.referentiel());
		exam.setFacultative(exam.isFacultative() || title.code().matches("\\p{Lu}F.*"));
		draft.ledger().use(pieces.get(0));
		for (Passage piece : pieces.subList(1, pieces.size())) {
			addPart(piece, TitleLine.of(TitleLine.Kind.EXAM, piece));
		}
	}

	private void addPart(Passage words, TitleLine title) {
		Passage label = title != null ? title.label() : words.part(words.text().indexOf(' '), Integer.MAX_VALUE, Marker.NONE);
		SousEpreuve part = (SousEpreuve) draft.name(SOUS_EPREUVE, title == null ? null : title.code(), label, true, exam);
		draft.ledger().use(words);
		parts.add(part);
	}

	private void unit(Epreuve subject, Row row) {
		Cell cell = row.cell(columns.indexOf(ColumnKind.UNITE));
		if (columns.contains(ColumnKind.UNITE) && !cell.isEmpty() && CodePattern.alone(cell.text())) {
			Unite unit = (Unite) draft.name(UNITE, CodePattern.written(cell.text()), null, false, draft.referentiel());
			unit.setFacultative(unit.isFacultative() || exam.isFacultative());
			draft.ledger().use(cell.whole());
			draft.link(subject, GenreLien.VALIDE, GenreElement.UNITE, unit);
		}
	}

	private void coefficient(Epreuve subject, Row row, List<Cell> understood) {
		Cell cell = row.cell(columns.indexOf(ColumnKind.COEFFICIENT));
		if (columns.contains(ColumnKind.COEFFICIENT) && NUMBER.matcher(cell.text()).matches()) {
			subject.setCoefficient(new BigDecimal(cell.text().replace(',', '.')));
			understood.add(cell);
		}
	}

	private void modality(Epreuve subject, Categorie category, Cell form, Cell duration, List<Cell> understood) {
		FormWords words = FormWords.of(form.text() + " " + duration.text());
		if (form.isEmpty() || words.type() == null) {
			return;
		}
		Modalite made = ReferentielFactory.eINSTANCE.createModalite();
		made.setCategorie(category);
		made.setType(words.type());
		made.getNatures().addAll(words.natures());
		made.setDuree(words.duration());
		made.setSituations(words.situations());
		made.setIntitule(draft.take(form.whole()));
		subject.getElements().add(made);
		if (!duration.isEmpty()) {
			understood.add(duration);
			Matcher call = CALL.matcher(duration.text());
			while (call.find()) {
				calls.add(made, call.group(1));
			}
		}
	}
}
