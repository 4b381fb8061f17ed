// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.theme;

import java.util.List;

/**
 * A theme as a file says it.
 *
 * @param warnings what reads badly, in French; empty when nothing does
 */
public record ReadTheme(Theme theme, List<String> warnings) {

	public ReadTheme {
		warnings = List.copyOf(warnings);
	}
}
