// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.math.BigDecimal;

import fr.referentiel.model.Duree;

/** Numbers and durations as official texts write them. */
final class Figures {
	private static final int HOUR = 60;
	private static final String[] ORDINALS = { "Première", "Deuxième", "Troisième" };

	private Figures() {
	}

	/** « 4 », « 1,5 »; nothing for null. */
	static String of(BigDecimal number) {
		if (number == null) {
			return "";
		}
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString().replace('.', ',');
	}

	/** « 4 heures », « 1 heure 30 », « 50 minutes »; nothing for null. */
	static String of(Duree duration) {
		if (duration == null) {
			return "";
		}
		int hours = duration.minutes() / HOUR;
		int rest = duration.minutes() % HOUR;
		if (hours == 0) {
			return rest + (rest > 1 ? " minutes" : " minute");
		}
		return hours + (hours > 1 ? " heures" : " heure") + (rest == 0 ? "" : String.format(" %02d", rest));
	}

	/** « Première année ». */
	static String year(int year) {
		return year >= 1 && year <= ORDINALS.length ? ORDINALS[year - 1] + " année" : "Année " + year;
	}
}
