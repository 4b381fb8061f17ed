// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param cells  from column A on, without gaps ({@link Cell#EMPTY} leaves a place blank)
 * @param height in points; 0 lets the writer fit the wrapped texts
 */
public record SheetRow(List<Cell> cells, double height) {

	public SheetRow {
		cells = List.copyOf(cells);
		if (height < 0)
			throw new IllegalArgumentException("negative height");
	}

	public static SheetRow of(Cell... cells) {
		return new SheetRow(List.of(cells), 0);
	}
}
