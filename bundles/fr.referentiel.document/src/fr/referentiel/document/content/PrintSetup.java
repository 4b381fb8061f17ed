// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.Optional;

/**
 * How a sheet is printed: on A4, as wide as one page, as long as it takes.
 *
 * @param repeatedRows how many rows, up to {@code repeatedFrom} + {@code repeatedRows}, come again on each page; 0 for none
 * @param repeatedFrom the first repeated row, from 0
 * @param area         what is printed; empty for all
 * @param header       text at the top of each page, empty for none
 * @param footer       text at the bottom left; page numbers stand at the right
 */
public record PrintSetup(Orientation orientation, int repeatedFrom, int repeatedRows, Optional<CellRange> area, String header,
		String footer) {

	/** Which side of the paper is up. */
	public enum Orientation {
		PORTRAIT, LANDSCAPE
	}

	public static final PrintSetup PORTRAIT = new PrintSetup(Orientation.PORTRAIT, 0, 0, Optional.empty(), "", "");

	public static final PrintSetup LANDSCAPE = new PrintSetup(Orientation.LANDSCAPE, 0, 0, Optional.empty(), "", "");

	public PrintSetup repeating(int from, int rows) {
		return new PrintSetup(orientation, from, rows, area, header, footer);
	}

	public PrintSetup of(CellRange other) {
		return new PrintSetup(orientation, repeatedFrom, repeatedRows, Optional.of(other), header, footer);
	}

	public PrintSetup headed(String other) {
		return new PrintSetup(orientation, repeatedFrom, repeatedRows, area, other, footer);
	}

	public PrintSetup footed(String other) {
		return new PrintSetup(orientation, repeatedFrom, repeatedRows, area, header, other);
	}
}
