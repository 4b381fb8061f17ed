// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext;

import java.util.List;
import java.util.Map;

import fr.referentiel.model.Element;
import fr.referentiel.model.Referentiel;

/**
 * What was drawn from an official text.
 *
 * @param referentiel the elements found, in one tree; its code is null when neither the text nor the caller gave one
 * @param remarks     per element, lines that say where its structure was read ({@code l. 12 : …})
 * @param unplaced    what found no place in the tree, in the order of the source
 * @param repeated   wordings of elements that the text gives again, word for word, and the draft once
 * @param running     lines that the page layout repeats (headers, footers), in order
 * @param columnsLost whether tables came out as a run of single cells, so that {@code pdftotext -layout} would do better
 */
public record Draft(Referentiel referentiel, Map<Element, List<String>> remarks, List<Unplaced> unplaced, List<Unplaced> repeated, List<Unplaced> running, boolean columnsLost) {
	/**
	 * Words of the source with their place.
	 *
	 * @param line the line of the source, from 1
	 * @param text as the source has it, without markup
	 */
	public record Unplaced(int line, String text) {
	}

	public Draft {
		remarks = Map.copyOf(remarks);
		unplaced = List.copyOf(unplaced);
		repeated = List.copyOf(repeated);
		running = List.copyOf(running);
	}
}
