// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Fills a sheet from the top down; not for use by several threads. */
public final class SheetBuilder {

	private final String name;
	private final List<Integer> columnWidths;
	private final List<SheetRow> rows = new ArrayList<>();
	private final List<CellRange> merged = new ArrayList<>();
	private final List<Validation> validations = new ArrayList<>();
	private final List<Sheet.NamedRange> names = new ArrayList<>();
	private final List<CellRange> kept = new ArrayList<>();
	private PrintSetup print = PrintSetup.PORTRAIT;
	private Sheet.Freeze frozen = Sheet.Freeze.NONE;
	private boolean locked;

	SheetBuilder(String name, int... columnWidths) {
		this.name = name;
		this.columnWidths = Arrays.stream(columnWidths).boxed().toList();
	}

	/** The index, from 0, of the row that will be added next: formulas are made of it. */
	public int nextRow() {
		return rows.size();
	}

	public SheetBuilder row(Cell... cells) {
		return row(SheetRow.of(cells));
	}

	public SheetBuilder row(SheetRow row) {
		rows.add(row);
		return this;
	}

	/** A row of one cell over all columns. */
	public SheetBuilder banner(Cell cell) {
		var cells = new ArrayList<>(List.of(cell));
		cells.addAll(Collections.nCopies(columnWidths.size() - 1, Cell.empty(cell.role())));
		if (columnWidths.size() > 1)
			merged.add(new CellRange(rows.size(), 0, rows.size(), columnWidths.size() - 1));
		rows.add(new SheetRow(cells, 0));
		return this;
	}

	public SheetBuilder merge(CellRange range) {
		merged.add(range);
		return this;
	}

	public SheetBuilder validate(Validation validation) {
		validations.add(validation);
		return this;
	}

	public SheetBuilder define(String rangeName, CellRange range) {
		names.add(new Sheet.NamedRange(rangeName, range));
		return this;
	}

	public SheetBuilder print(PrintSetup setup) {
		print = setup;
		return this;
	}

	/** The rows added since this one, counted from 0, stay on one page. */
	public SheetBuilder keep(int firstRow) {
		kept.add(new CellRange(firstRow, 0, rows.size() - 1, 0));
		return this;
	}

	public SheetBuilder freeze(int frozenRows, int frozenColumns) {
		frozen = new Sheet.Freeze(frozenRows, frozenColumns);
		return this;
	}

	/** Only inputs may be changed. */
	public SheetBuilder lock() {
		locked = true;
		return this;
	}

	public Sheet build() {
		return new Sheet(name, columnWidths, rows, merged, print.keeping(kept), frozen, locked, validations, names);
	}
}
