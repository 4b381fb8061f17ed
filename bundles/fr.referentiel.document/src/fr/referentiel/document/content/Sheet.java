// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param name         1 to 31 characters, none of {@code []:*?/\}
 * @param columnWidths in characters of the default font, one per column from A
 * @param rows         top down from row 1
 * @param merged       ranges shown as one cell; their value is that of the top left one
 * @param frozen       what stays in view while scrolling
 * @param locked       whether only the cells said to be an input may be changed (no password: it guards against slips)
 */
public record Sheet(String name, List<Integer> columnWidths, List<SheetRow> rows, List<CellRange> merged, PrintSetup print, Freeze frozen,
		boolean locked, List<Validation> validations, List<NamedRange> names) {

	/** The number of rows and columns that stay in view, from the top left. */
	public record Freeze(int rows, int columns) {
		public static final Freeze NONE = new Freeze(0, 0);
	}

	/** A range that formulas may call by a name (letters, digits, underscores), known in the whole workbook. */
	public record NamedRange(String name, CellRange range) {
		public NamedRange {
			if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_]*"))
				throw new IllegalArgumentException("not a name for a range: " + name);
		}
	}

	public Sheet {
		if (!name.matches("[^\\[\\]:*?/\\\\]{1,31}") || name.startsWith("'") || name.endsWith("'"))
			throw new IllegalArgumentException("not a name for a sheet: " + name);
		columnWidths = List.copyOf(columnWidths);
		rows = List.copyOf(rows);
		merged = List.copyOf(merged);
		validations = List.copyOf(validations);
		names = List.copyOf(names);
	}

	/** A sheet to be filled row by row. */
	public static SheetBuilder named(String name, int... columnWidths) {
		return new SheetBuilder(name, columnWidths);
	}
}
