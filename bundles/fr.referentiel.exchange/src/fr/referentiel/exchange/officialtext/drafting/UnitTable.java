// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.UNITE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.model.Unite;

/** Units and their labels; one row may name several units. */
final class UnitTable implements TableReader {
	private static final Pattern UNIT = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{1,2}[.]?\\s?\\d{1,3}(?![\\p{L}\\d])");

	private final Composition draft;
	private final int units;
	private final int labels;

	UnitTable(Composition draft, List<ColumnKind> columns) {
		this.draft = draft;
		units = columns.indexOf(ColumnKind.UNITE);
		labels = columns.indexOf(ColumnKind.INTITULE);
	}

	@Override
	public void row(Row row) {
		Cell cell = row.cell(units);
		Passage label = row.cell(labels).whole();
		if (cell.isEmpty() || label == null) {
			return;
		}
		Matcher m = UNIT.matcher(cell.text());
		boolean several = UNIT.matcher(cell.text()).results().count() > 1;
		Unite last = null;
		while (m.find()) {
			last = (Unite) draft.name(UNITE, CodePattern.written(m.group()), label, !several, draft.referentiel());
			last.setFacultative(last.isFacultative() || Folded.of(cell.text()).contains("facultati"));
		}
		draft.remark(last, cell.whole());
	}
}
