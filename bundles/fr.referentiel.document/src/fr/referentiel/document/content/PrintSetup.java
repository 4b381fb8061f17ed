// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;
import java.util.Optional;

/**
 * How a sheet is printed: on A4, as wide as one page; as long as it takes, or on one page where its rows are {@link #kept} together and that leaves it
 * readable.
 *
 * @param repeatedRows how many rows, up to {@code repeatedFrom} + {@code repeatedRows}, come again on each page; 0 for none
 * @param repeatedFrom the first repeated row, from 0
 * @param area         what is printed; empty for all
 * @param header       text at the top of each page, empty for none
 * @param footer       text at the bottom left; page numbers stand at the right
 * @param kept         ranges whose rows are not parted by a page break, top down, none in another
 */
public record PrintSetup(Orientation orientation, int repeatedFrom, int repeatedRows, Optional<CellRange> area, String header,
		String footer, List<CellRange> kept) {

	public PrintSetup {
		kept = List.copyOf(kept);
	}


	/** Which side of the paper is up. */
	public enum Orientation {
		PORTRAIT, LANDSCAPE
	}

	public static final PrintSetup PORTRAIT = new PrintSetup(Orientation.PORTRAIT, 0, 0, Optional.empty(), "", "", List.of());

	public static final PrintSetup LANDSCAPE = new PrintSetup(Orientation.LANDSCAPE, 0, 0, Optional.empty(), "", "", List.of());

	public PrintSetup repeating(int from, int rows) {
		return new PrintSetup(orientation, from, rows, area, header, footer, kept);
	}

	public PrintSetup of(CellRange other) {
		return new PrintSetup(orientation, repeatedFrom, repeatedRows, Optional.of(other), header, footer, kept);
	}

	public PrintSetup headed(String other) {
		return new PrintSetup(orientation, repeatedFrom, repeatedRows, area, other, footer, kept);
	}

	public PrintSetup footed(String other) {
		return new PrintSetup(orientation, repeatedFrom, repeatedRows, area, header, other, kept);
	}

	public PrintSetup keeping(List<CellRange> other) {
		return new PrintSetup(orientation, repeatedFrom, repeatedRows, area, header, footer, other);
	}
}
