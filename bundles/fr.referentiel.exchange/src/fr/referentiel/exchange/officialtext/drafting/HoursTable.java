// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.GRILLE_HORAIRE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.model.Element;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.ReferentielFactory;
import fr.referentiel.model.ReferentielPackage.Literals;
import fr.referentiel.model.Section;

/** The hours of each teaching, by year. Its head may take several rows; a heading that spans columns stands over the first of them. */
final class HoursTable implements TableReader {
	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
	private static final Pattern SPLIT = Pattern.compile("(\\d{1,2}(?:,\\d)?)\\s*\\(\\s*(\\d{1,2}(?:,\\d)?)\\s*\\+\\s*(\\d{1,2}(?:,\\d)?)(?:\\s*\\+\\s*(\\d{1,2}(?:,\\d)?))?\\s*\\)");
	private static final Map<String, Integer> YEARS = Map.of("premiere", 1, "1", 1, "1re", 1, "1ere", 1, "deuxieme", 2, "seconde", 2, "2", 2, "2e", 2, "2eme", 2,
			"troisieme", 3);
	private static final Pattern YEAR = Pattern.compile("\\b(premiere|deuxieme|seconde|troisieme|1re|1ere|2e|2eme)\\s+annee\\b");

	private final Composition draft;
	private final List<Row> head = new ArrayList<>();
	private List<Column> columns;
	private GrilleHoraire grid;
	private Element container;

	/** What a column of figures tells. */
	private record Column(int year, org.eclipse.emf.ecore.EAttribute what) {
	}

	HoursTable(Composition draft, Row first) {
		this.draft = draft;
		head.add(first);
	}

	@Override
	public void row(Row row) {
		boolean figures = row.cells().subList(Math.min(1, row.cells().size()), row.cells().size()).stream().anyMatch(HoursTable::figure);
		if (columns == null && !figures) {
			head.add(row);
			return;
		}
		if (columns == null) {
			columns = columns(row.cells().size());
			grid = (GrilleHoraire) ReferentielFactory.eINSTANCE.create(GRILLE_HORAIRE);
			draft.referentiel().getElements().add(grid);
			container = grid;
			head.forEach(r -> draft.remark(grid, r, r.filled()));
		}
		if (figures) {
			teaching(row);
		} else if (row.filled().size() == 1 && !row.cell(0).isEmpty()) {
			Section section = ReferentielFactory.eINSTANCE.createSection();
			section.setIntitule(draft.take(row.cell(0).whole()));
			grid.getElements().add(section);
			container = section;
		}
	}

	private static boolean figure(Cell cell) {
		return NUMBER.matcher(cell.text()).matches() || SPLIT.matcher(cell.text()).matches();
	}

	private List<Column> columns(int count) {
		List<Column> found = new ArrayList<>();
		int year = 0;
		for (int c = 0; c < count; c++) {
			StringBuilder words = new StringBuilder();
			for (Row r : head) {
				words.append(Folded.of(r.cell(c).text())).append(' ');
			}
			Matcher m = YEAR.matcher(words);
			year = m.find() ? YEARS.get(m.group(1)) : year;
			found.add(c == 0 || year == 0 ? null : new Column(year, what(words.toString())));
		}
		return found;
	}

	/** The finest heading wins: « Total » under « Horaire hebdomadaire », « ½ division » before « division ». */
	private static org.eclipse.emf.ecore.EAttribute what(String words) {
		if (words.matches(".*(annuel|volume).*")) {
			return Literals.HORAIRE__ANNUEL;
		}
		if (words.matches(".*(½|1/2|demi|groupe|dedouble).*")) {
			return Literals.HORAIRE__DEMI_CLASSE;
		}
		if (words.matches(".*(pratique|atelier|\\btp\\b|laboratoire).*")) {
			return Literals.HORAIRE__PRATIQUE;
		}
		if (words.matches(".*co-?enseignement.*")) {
			return Literals.HORAIRE__CO_ENSEIGNEMENT;
		}
		if (words.matches(".*(division|classe|cours).*")) {
			return Literals.HORAIRE__CLASSE;
		}
		return words.matches(".*(total|hebdomadaire|semaine|horaire).*") ? Literals.HORAIRE__HEBDOMADAIRE : null;
	}

	private void teaching(Row row) {
		Passage label = row.cell(0).whole();
		if (label == null) {
			return;
		}
		String bare = label.text().replaceAll("\\s*[*]+$", "").replaceAll("^[-–]\\s+", "");
		Enseignement teaching = ReferentielFactory.eINSTANCE.createEnseignement();
		teaching.setIntitule(bare);
		draft.ledger().use(label);
		teaching.setTotal(Folded.of(bare).matches("total.*"));
		teaching.setFacultatif(container instanceof Section s && Folded.of(s.getIntitule()).contains("facultati"));
		Map<Integer, Horaire> years = new TreeMap<>();
		for (int c = 1; c < columns.size(); c++) {
			value(columns.get(c), row.cell(c), years);
		}
		teaching.getElements().addAll(years.values());
		container.getElements().add(teaching);
		for (int c = 1; c < columns.size(); c++) {
			if (columns.get(c) != null && columns.get(c).what() != null && figure(row.cell(c))) {
				draft.ledger().use(row.cell(c).whole());
			}
		}
	}

	private static void value(Column column, Cell cell, Map<Integer, Horaire> years) {
		if (column == null || column.what() == null || !figure(cell)) {
			return;
		}
		Horaire hours = years.computeIfAbsent(column.year(), y -> {
			Horaire made = ReferentielFactory.eINSTANCE.createHoraire();
			made.setAnnee(y);
			return made;
		});
		Matcher split = SPLIT.matcher(cell.text());
		if (split.matches()) { // total (whole class + half class + practical work)
			hours.setHebdomadaire(number(split.group(1)));
			hours.setClasse(number(split.group(2)));
			hours.setDemiClasse(number(split.group(3)));
			hours.setPratique(split.group(4) == null ? null : number(split.group(4)));
		} else {
			hours.eSet(column.what(), number(cell.text()));
		}
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text.replace(',', '.'));
	}
}
