// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells, rows and columns counted from 0, ends included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

	private static final Pattern A1 = Pattern.compile("([A-Z]{1,3})([1-9][0-9]*)(?::([A-Z]{1,3})([1-9][0-9]*))?");

	public CellRange {
		if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn)
			throw new IllegalArgumentException("not a range: " + firstRow + "," + firstColumn + " to " + lastRow + "," + lastColumn);
	}

	/** From {@code B2} or {@code B2:D7}. */
	public static CellRange of(String reference) {
		Matcher parts = A1.matcher(reference);
		if (!parts.matches())
			throw new IllegalArgumentException("not a range: " + reference);
		int row = Integer.parseInt(parts.group(2)) - 1;
		int column = columnIndex(parts.group(1));
		if (parts.group(3) == null)
			return new CellRange(row, column, row, column);
		return new CellRange(row, column, Integer.parseInt(parts.group(4)) - 1, columnIndex(parts.group(3)));
	}

	public static CellRange cell(int row, int column) {
		return new CellRange(row, column, row, column);
	}

	/** {@code B2} or {@code B2:D7}. */
	public String reference() {
		String first = address(firstRow, firstColumn);
		return isSingle() ? first : first + ":" + address(lastRow, lastColumn);
	}

	/** {@code $B$2} or {@code $B$2:$D$7}. */
	public String absoluteReference() {
		String first = "$" + columnName(firstColumn) + "$" + (firstRow + 1);
		return isSingle() ? first : first + ":$" + columnName(lastColumn) + "$" + (lastRow + 1);
	}

	public boolean isSingle() {
		return firstRow == lastRow && firstColumn == lastColumn;
	}

	public boolean contains(int row, int column) {
		return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
	}

	/** The name formulas give to a cell, rows and columns counted from 0: {@code B2} for 1, 1. */
	public static String address(int row, int column) {
		return columnName(column) + (row + 1);
	}

	/** {@code A} for 0, {@code AA} for 26. */
	public static String columnName(int column) {
		String last = String.valueOf((char) ('A' + column % 26));
		return column < 26 ? last : columnName(column / 26 - 1) + last;
	}

	private static int columnIndex(String name) {
		return name.chars().reduce(0, (index, letter) -> index * 26 + letter - 'A' + 1) - 1;
	}
}
