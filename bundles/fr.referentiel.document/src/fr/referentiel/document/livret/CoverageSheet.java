// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Cell.NumberFormat;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetBuilder;
import fr.referentiel.document.content.StyleRole;

/** Coverage at a glance: for each observer and part, how many competences stand at each level, counted by formulas. */
final class CoverageSheet {
	private static final int COUNT = 1;
	private static final int FIRST_LEVEL = 2;

	private final FollowUpSheet followUp;
	private final SheetBuilder sheet = Sheet.named("Synthèse", 62, 12, 14, 14, 14, 14, 14);

	/** @param followUp the sheet that is counted, built already */
	CoverageSheet(FollowUpSheet followUp) {
		this.followUp = followUp;
	}

	Sheet build() {
		sheet.banner(Cell.text("Couverture des compétences", StyleRole.TITLE));
		for (int i = 0; i < Observer.values().length; i++) {
			table(i);
		}
		return sheet.lock().print(PrintSetup.LANDSCAPE.footed("Couverture des compétences")).build();
	}

	private void table(int observer) {
		int top = sheet.nextRow();
		sheet.banner(Cell.text("Selon : " + Observer.values()[observer].title(), StyleRole.SECTION));
		List<Cell> titles = new ArrayList<>(List.of(header("Compétences"), header("Nombre")));
		Arrays.stream(Mastery.values()).forEach(m -> titles.add(header(m.code() + " – " + m.label())));
		titles.addAll(List.of(header("Non apprécié"), header("Part acquise")));
		sheet.row(titles.toArray(Cell[]::new));
		int first = sheet.nextRow();
		followUp.blocks().forEach(block -> part(block, FollowUpSheet.levelColumn(observer)));
		total(first, observer);
		sheet.keep(top);
	}

	private static Cell header(String text) {
		return Cell.text(text, StyleRole.HEADER);
	}

	private void part(FollowUpSheet.Block block, int column) {
		int row = sheet.nextRow();
		String levels = FollowUpSheet.NAME + "!" + new CellRange(block.first(), column, block.last(), column).absoluteReference();
		List<Cell> cells = new ArrayList<>(List.of(Cell.text(block.name(), StyleRole.LABEL), Cell.number(block.competences(), StyleRole.NUMBER)));
		Mastery.codes().forEach(code -> cells.add(result("COUNTIF(" + levels + ",\"" + code + "\")")));
		finish(cells, row);
	}

	private void total(int first, int observer) {
		int row = sheet.nextRow();
		List<Cell> cells = new ArrayList<>(List.of(Cell.text("Ensemble", StyleRole.LABEL)));
		for (int column = COUNT; column < FIRST_LEVEL + Mastery.values().length; column++) {
			cells.add(result("SUM(" + new CellRange(first, column, row - 1, column).reference() + ")"));
		}
		finish(cells, row);
		int acquired = FIRST_LEVEL + Mastery.ACQUIS.ordinal();
		sheet.define("ACQUIS_" + Observer.values()[observer].name(), CellRange.cell(row, acquired));
	}

	private void finish(List<Cell> cells, int row) {
		String levels = Arrays.stream(Mastery.values()).map(m -> CellRange.address(row, FIRST_LEVEL + m.ordinal())).collect(Collectors.joining("-"));
		String count = CellRange.address(row, COUNT);
		cells.add(result(count + "-" + levels));
		cells.add(result("IF(" + count + "=0,0," + CellRange.address(row, FIRST_LEVEL + Mastery.ACQUIS.ordinal()) + "/" + count + ")")
				.formatted(NumberFormat.PERCENT));
		sheet.row(cells.toArray(Cell[]::new));
	}

	private static Cell result(String formula) {
		return Cell.formula(formula, StyleRole.RESULT);
	}
}
