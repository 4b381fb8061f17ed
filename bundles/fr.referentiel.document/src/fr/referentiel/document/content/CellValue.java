// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/** What a cell of a sheet holds. */
public sealed interface CellValue {

	/** Text; never taken for a formula, whatever its first character. */
	record Words(String text) implements CellValue {
	}

	record Number(double number) implements CellValue {
		public Number {
			if (!Double.isFinite(number))
				throw new IllegalArgumentException("not a number a sheet can hold: " + number);
		}
	}

	record Truth(boolean truth) implements CellValue {
	}

	/** English function names, arguments separated by commas, no leading equals sign. */
	record Formula(String formula) implements CellValue {
		public Formula {
			if (formula.isBlank() || formula.startsWith("="))
				throw new IllegalArgumentException("a formula is written without its equals sign: " + formula);
		}
	}

	record Empty() implements CellValue {
	}
}
