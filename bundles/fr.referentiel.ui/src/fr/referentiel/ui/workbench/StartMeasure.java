// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.time.Duration;
import java.time.Instant;

import fr.referentiel.ui.language.Language;

/**
 * Prints, for {@code releng/bench/atelier}, how long the start took until an editor shows a checked text. Does nothing unless the start's time is given in
 * the property {@code fr.referentiel.depart} (milliseconds since 1970).
 */
final class StartMeasure {
	private StartMeasure() {
	}

	static void begin() {
		Long start = Long.getLong("fr.referentiel.depart");
		if (start != null) {
			Language.current().onFirstFindings(uri -> System.out.printf("prêt après %.1f s%n", seconds(start)));
		}
	}

	private static double seconds(long start) {
		return Duration.between(Instant.ofEpochMilli(start), Instant.now()).toMillis() / 1000.0;
	}
}
