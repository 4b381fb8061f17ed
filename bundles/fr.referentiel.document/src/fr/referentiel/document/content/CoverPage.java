// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/**
 * The first page.
 *
 * @param subtitle empty for none
 * @param lines    what stands below: diploma, session, school; may be empty
 */
public record CoverPage(String title, String subtitle, List<String> lines) implements Block {

	public CoverPage {
		lines = List.copyOf(lines);
	}
}
